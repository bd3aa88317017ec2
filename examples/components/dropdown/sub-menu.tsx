// Menus within the menu
// Groups have a name, submenus open at the side.
import { Button, Dropdown } from "solid-reflect/kit";
import type { JSX } from "solid-js";

export default function SubMenu(): JSX.Element {
  return (
    <Dropdown
      items={[
        {
          type: "group",
          label: "Export",
          children: [
            { key: "pdf", label: "As a PDF" },
            {
              key: "table",
              label: "As a table",
              children: [
                { key: "csv", label: "CSV" },
                { key: "xlsx", label: "Excel" },
              ],
            },
          ],
        },
        {
          key: "share",
          label: "Share with",
          children: [
            { key: "team", label: "The team" },
            { key: "all", label: "Everybody" },
          ],
        },
      ]}
    >
      <Button>Export</Button>
    </Dropdown>
  );
}
