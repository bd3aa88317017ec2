// Beside the page
// Not modal: nothing covers the page, which stays in use while the panel is open.
import { Button, Drawer } from "solid-reflect/kit";
import type { JSX } from "solid-js";

export default function NoMask(): JSX.Element {
  return (
    <Drawer trigger={<Button>Show the help</Button>} modal={false} size="18rem" title="Help">
      You can go on typing in the page while you read this.
    </Drawer>
  );
}
