import Folder from "lucide-solid/icons/folder";
import House from "lucide-solid/icons/house";
import Mail from "lucide-solid/icons/mail";
import { createSignal, type JSX } from "solid-js";
import { Button, Col, Menu, Modal, Row, Space, type MenuItem } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const icon = { size: "1em" };
const site = (): MenuItem[] => [
  { key: "home", label: "Home", icon: <House {...icon} />, href: "#home" },
  {
    key: "guide",
    label: "Guide",
    icon: <Folder {...icon} />,
    children: [
      { key: "install", label: "Installation", href: "#install" },
      { key: "deep", label: "Going deeper", children: [{ key: "types", label: "Types", href: "#types" }] },
      { key: "off", label: "Not yet", href: "#off", disabled: true },
    ],
  },
  { type: "divider" },
  {
    type: "group",
    label: "Company",
    children: [
      { key: "mail", label: "Inbox", icon: <Mail {...icon} />, extra: "12" },
      { key: "about", label: "About", icon: <House {...icon} />, href: "#about" },
    ],
  },
];
const bar: MenuItem[] = [
  { key: "orders", label: "Orders", href: "#orders" },
  {
    key: "reports",
    label: "Reports",
    children: [
      { key: "year", label: "This year", href: "#year" },
      { key: "more", label: "More", children: [{ key: "old", label: "Older", href: "#old" }] },
    ],
  },
  { key: "help", label: "Help", href: "#help" },
];

function Menus(): JSX.Element {
  const [told, setTold] = createSignal("nothing");
  return (
    <Space direction="vertical" gap="large">
      <Menu id="bar" aria-label="Bar" mode="horizontal" items={bar} defaultValue="orders" onChange={setTold} />
      <Row gap="large">
        <Col span={24} md={8}>
          <Menu id="side" aria-label="Side" items={site()} defaultValue="install" onChange={setTold} />
        </Col>
        <Col span={12} md={8}>
          <div style={{ overflow: "hidden", "inline-size": "12rem", "block-size": "14rem" }}>
            <Menu id="upright" aria-label="Upright" mode="vertical" openOn="click" items={site()} size="small" />
          </div>
        </Col>
        <Col span={12} md={8}>
          <Menu id="folded" aria-label="Folded" collapsed items={site()} defaultValue="home" />
        </Col>
      </Row>
      <Modal trigger={<Button id="modal">In a modal</Button>} title="A modal">
        <Menu id="inside" aria-label="Inside" mode="horizontal" items={bar} />
      </Modal>
      <span id="told">{told()}</span>
    </Space>
  );
}

export const sample: Sample = {
  folder: "menu",
  title: "Menu",
  states: Menus,
  one: index => <Menu aria-label={`Menu ${index}`} items={bar} />,
  budgets: { Menu: { limit: 4.4 } },
};
