// Shown by something else
// `revealed` leaves it to the page whether the password can be read, here by a box for two fields at once.
import { createSignal, type JSX } from "solid-js";
import { Checkbox, Form, Password } from "solid-reflect/kit";

export default function Revealed(): JSX.Element {
  const [shown, setShown] = createSignal(false);
  return (
    <Form style={{ "max-inline-size": "20rem" }}>
      <input type="text" name="user" autocomplete="username" value="ada" hidden />
      <Password aria-label="Old password" placeholder="Old" revealed={shown()} onRevealedChange={setShown} />
      <Password
        aria-label="New password"
        placeholder="New"
        autocomplete="new-password"
        revealed={shown()}
        onRevealedChange={setShown}
      />
      <Checkbox checked={shown()} onChange={setShown}>
        Show both
      </Checkbox>
    </Form>
  );
}
