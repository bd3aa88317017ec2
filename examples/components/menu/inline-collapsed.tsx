// Folded up
// Only the icons are left: their names stand beside them when they are pointed at, submenus open over the page.
import Chart from "lucide-solid/icons/chart-pie";
import Folder from "lucide-solid/icons/folder";
import Monitor from "lucide-solid/icons/monitor";
import { Button, Menu, Space, type MenuItem } from "solid-reflect/kit";
import { createSignal, type JSX } from "solid-js";

const items = (): MenuItem[] => [
  { key: "figures", label: "Figures", icon: <Chart size="1em" />, href: "#figures" },
  { key: "devices", label: "Devices", icon: <Monitor size="1em" />, href: "#devices" },
  {
    key: "files",
    label: "Files",
    icon: <Folder size="1em" />,
    children: [
      { key: "recent", label: "Recent", href: "#recent" },
      { key: "shared", label: "Shared", href: "#shared" },
      { key: "old", label: "Older", children: [{ key: "2024", label: "2024", href: "#2024" }] },
    ],
  },
];

export default function InlineCollapsed(): JSX.Element {
  const [collapsed, setCollapsed] = createSignal(false);
  return (
    <Space direction="vertical" style={{ "inline-size": "15rem" }}>
      <Button aria-pressed={collapsed()} onClick={() => setCollapsed(before => !before)}>
        Fold up
      </Button>
      <Menu aria-label="Office" collapsed={collapsed()} defaultValue="recent" items={items()} />
    </Space>
  );
}
