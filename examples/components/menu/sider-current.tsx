// One open at a time
// Opening one submenu closes the others; the page may also hold which are open.
import { Menu, Text, type MenuItem } from "solid-reflect/kit";
import { createSignal, type JSX } from "solid-js";

const floor = (key: string, label: string): MenuItem => ({
  key,
  label,
  children: [1, 2, 3].map(room => ({ key: `${key}${room}`, label: `Room ${room}` })),
});
const items = [floor("ground", "Ground floor"), floor("first", "First floor"), floor("second", "Second floor")];

export default function SiderCurrent(): JSX.Element {
  const [open, setOpen] = createSignal(["first"]);
  return (
    <div style={{ "max-inline-size": "15rem" }}>
      <Menu
        aria-label="Rooms"
        single
        defaultValue="first2"
        openKeys={open()}
        onOpenKeysChange={setOpen}
        items={items}
      />
      <Text muted>Open: {open().join(", ") || "none"}</Text>
    </div>
  );
}
