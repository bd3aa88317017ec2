// To tick and to choose
// Items may be on or off, or one of several.
import { Button, Dropdown } from "solid-reflect/kit";
import { createSignal, type JSX } from "solid-js";

export default function Selectable(): JSX.Element {
  const [grid, setGrid] = createSignal(true);
  const [order, setOrder] = createSignal("name");
  return (
    <Dropdown
      items={[
        { type: "checkbox", key: "grid", label: "Show the grid", checked: grid(), onChange: setGrid },
        {
          type: "radio",
          key: "order",
          label: "Order by",
          value: order(),
          onChange: setOrder,
          options: ["name", "date", "size"].map(value => ({ value, label: value })),
        },
      ]}
    >
      <Button>
        By {order()}, {grid() ? "with" : "without"} a grid
      </Button>
    </Dropdown>
  );
}
