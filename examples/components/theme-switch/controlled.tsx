// Told to the page
// With `value` the page keeps the choice: for a signed-in person, on the server.
import { createSignal, type JSX } from "solid-js";
import { Space, Text, type Theme, ThemeSwitch } from "solid-reflect/kit";

export default function Controlled(): JSX.Element {
  const [theme, setTheme] = createSignal<Theme>("system");
  return (
    <Space>
      <ThemeSwitch storageKey={null} value={theme()} onChange={setTheme} />
      <Text muted>Kept with your account: {theme()}</Text>
    </Space>
  );
}
