// A password
// The button shows what was typed, and a word appears when Caps Lock is on.
import type { JSX } from "solid-js";
import { Password } from "solid-reflect/kit";

export default function BasicPassword(): JSX.Element {
  return (
    <form style={{ "max-inline-size": "20rem" }}>
      <input type="text" name="user" autocomplete="username" value="ada" hidden />
      <Password name="password" aria-label="Password" placeholder="Your password" />
    </form>
  );
}
