// Light, dark or as the system has it
// It sets `data-theme` on the page and remembers the choice. Here it remembers nothing.
import type { JSX } from "solid-js";
import { ThemeSwitch } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return <ThemeSwitch storageKey={null} />;
}
