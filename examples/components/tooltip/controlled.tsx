// Opened by the page
// Here for as long as the password is too short.
import { createSignal, type JSX } from "solid-js";
import { Input, Tooltip } from "solid-reflect/kit";

export default function Controlled(): JSX.Element {
  const [password, setPassword] = createSignal("");
  return (
    <Tooltip
      content="Twelve letters or more"
      placement="bottom-start"
      open={password() !== "" && password().length < 12}
    >
      <Input
        aria-label="New password"
        type="password"
        autocomplete="new-password"
        value={password()}
        onChange={setPassword}
        style={{ width: "16rem" }}
      />
    </Tooltip>
  );
}
