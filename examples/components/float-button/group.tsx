// Several of them
// Above each other; the group has a name.
import Mail from "lucide-solid/icons/mail";
import MessageCircle from "lucide-solid/icons/message-circle";
import Phone from "lucide-solid/icons/phone";
import type { JSX } from "solid-js";
import { FloatButton, FloatButtonGroup, Icon } from "solid-reflect/kit";

export default function Group(): JSX.Element {
  return (
    <FloatButtonGroup placement="inline" aria-label="Ways to reach us">
      <FloatButton placement="inline" icon={<Icon as={Phone} />} aria-label="Call us" />
      <FloatButton placement="inline" icon={<Icon as={Mail} />} aria-label="Write to us" />
      <FloatButton placement="inline" icon={<Icon as={MessageCircle} />} aria-label="Chat with us" variant="solid" />
    </FloatButtonGroup>
  );
}
