// How strong it is
// `passwordStrength` tells by length and variety; any function from 0 to 4 will do.
import { createSignal, type JSX } from "solid-js";
import { Form, FormField, Password, passwordStrength } from "solid-reflect/kit";

export default function Strength(): JSX.Element {
  const [password, setPassword] = createSignal("tea for two");
  return (
    <Form style={{ "max-inline-size": "20rem" }}>
      <input type="text" name="user" autocomplete="username" value="ada" hidden />
      <FormField label="New password" help="At least twelve characters; a sentence is easy to remember.">
        <Password value={password()} onChange={setPassword} strength={passwordStrength} autocomplete="new-password" />
      </FormField>
    </Form>
  );
}
