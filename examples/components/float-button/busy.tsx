// Busy while it works
// As with Button, a promise makes it busy. A badge says that something waits.
import Mail from "lucide-solid/icons/mail";
import { createSignal, type JSX } from "solid-js";
import { Badge, FloatButton, Icon } from "solid-reflect/kit";

export default function Busy(): JSX.Element {
  const [letters, setLetters] = createSignal(3);
  const read = async (): Promise<void> => {
    await new Promise(resolve => setTimeout(resolve, 1200));
    setLetters(0);
  };
  return (
    <Badge count={letters()} label={`${letters()} unread`}>
      <FloatButton placement="inline" icon={<Icon as={Mail} />} aria-label="Read the letters" onClick={read} />
    </Badge>
  );
}
