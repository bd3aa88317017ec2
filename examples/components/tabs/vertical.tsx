// Upright
// For many of them, or long names; arrow keys go up and down.
import Lock from "lucide-solid/icons/lock";
import Mail from "lucide-solid/icons/mail";
import Settings from "lucide-solid/icons/settings";
import type { JSX } from "solid-js";
import { Icon, Tabs } from "solid-reflect/kit";

export default function Vertical(): JSX.Element {
  return (
    <Tabs
      aria-label="Settings"
      orientation="vertical"
      items={[
        { value: "general", label: "General", icon: <Icon as={Settings} />, content: "Language, time zone, theme" },
        { value: "mail", label: "Letters", icon: <Icon as={Mail} />, content: "Which letters you want, and when" },
        { value: "security", label: "Security", icon: <Icon as={Lock} />, content: "Password and second step" },
      ]}
    />
  );
}
