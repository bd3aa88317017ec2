// Basic
// More about a thing, beside it. The focus goes in and comes back.
import { Button, Popover } from "solid-reflect/kit";
import type { JSX } from "solid-js";

export default function Basic(): JSX.Element {
  return (
    <Popover title="Opening hours" content="Monday to Friday, nine to five.">
      <Button variant="solid">When are you open?</Button>
    </Popover>
  );
}
