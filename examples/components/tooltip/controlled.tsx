// Opened by the page
// Here for as long as the name is too short.
import { createSignal, type JSX } from "solid-js";
import { Input, Tooltip } from "solid-reflect/kit";

export default function Controlled(): JSX.Element {
  const [name, setName] = createSignal("");
  return (
    <Tooltip content="Six letters or more" placement="bottom-start" open={name() !== "" && name().length < 6}>
      <Input
        aria-label="Your name here"
        placeholder="Your name here"
        autocomplete="off"
        value={name()}
        onChange={setName}
        style={{ width: "16rem" }}
      />
    </Tooltip>
  );
}
