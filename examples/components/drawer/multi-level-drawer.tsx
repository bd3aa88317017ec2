// One over another
// A drawer may open a second one. Escape closes the top one and gives the focus back.
import { Button, Drawer, List } from "solid-reflect/kit";
import type { JSX } from "solid-js";

export default function MultiLevelDrawer(): JSX.Element {
  return (
    <Drawer trigger={<Button>Open the basket</Button>} title="Basket" size="large">
      <p>Two books, one lamp.</p>
      <Drawer trigger={<Button>Choose the delivery</Button>} title="Delivery" size="small">
        <List items={["Tomorrow before noon", "Tomorrow", "This week"]}>{choice => choice}</List>
      </Drawer>
    </Drawer>
  );
}
