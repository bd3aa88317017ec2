// With marks
// A mark beside the word, or alone with a name of its own.
import LayoutGrid from "lucide-solid/icons/layout-grid";
import Map from "lucide-solid/icons/map";
import Menu from "lucide-solid/icons/menu";
import type { JSX } from "solid-js";
import { Icon, Segmented } from "solid-reflect/kit";

export default function Icons(): JSX.Element {
  return (
    <Segmented
      aria-label="How the files are shown"
      options={[
        { value: "list", icon: <Icon as={Menu} />, label: "List" },
        { value: "grid", icon: <Icon as={LayoutGrid} />, label: "Grid" },
        { value: "map", icon: <Icon as={Map} />, "aria-label": "Map" },
      ]}
    />
  );
}
