// Along the top
// Submenus open over the page when they are pointed at, clicked, or asked for with the arrow keys.
import Mail from "lucide-solid/icons/mail";
import { Menu } from "solid-reflect/kit";
import { createSignal, type JSX } from "solid-js";

export default function Horizontal(): JSX.Element {
  const [current, setCurrent] = createSignal("inbox");
  return (
    <Menu
      aria-label="Mail"
      mode="horizontal"
      value={current()}
      onChange={setCurrent}
      items={[
        { key: "inbox", label: "Inbox", icon: <Mail size="1em" />, href: "#inbox" },
        { key: "archive", label: "Archive", href: "#archive", disabled: true },
        {
          key: "settings",
          label: "Settings",
          children: [
            {
              type: "group",
              label: "Account",
              children: [
                { key: "profile", label: "Profile", href: "#profile" },
                { key: "signature", label: "Signature", href: "#signature" },
              ],
            },
            { type: "group", label: "Team", children: [{ key: "members", label: "Members", href: "#members" }] },
          ],
        },
        { key: "help", label: "Help", href: "#help" },
      ]}
    />
  );
}
