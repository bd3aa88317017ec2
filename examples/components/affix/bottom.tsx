// At the lower edge
// For what sends a long form: in reach all the time, in its place at the end.
import { For, type JSX } from "solid-js";
import { Affix, Button, Input } from "solid-reflect/kit";

export default function Bottom(): JSX.Element {
  return (
    <div>
      <For each={["Name", "Street", "Town", "Telephone"]}>
        {label => <Input aria-label={label} placeholder={label} style={{ "margin-block-end": "2rem" }} />}
      </For>
      <Affix offsetBottom={12}>
        <Button variant="solid">Save the address</Button>
      </Affix>
    </div>
  );
}
