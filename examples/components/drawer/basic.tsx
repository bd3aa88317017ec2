// Basic
// A panel from the end of the line, over the page.
import { Button, Drawer, Paragraph } from "solid-reflect/kit";
import type { JSX } from "solid-js";

export default function Basic(): JSX.Element {
  return (
    <Drawer trigger={<Button variant="solid">Open the notes</Button>} title="Notes on the order">
      <Paragraph>The customer asked for a delivery before noon.</Paragraph>
      <Paragraph>The second parcel is fragile.</Paragraph>
    </Drawer>
  );
}
