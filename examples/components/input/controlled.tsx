// As the page wants it
// A controlled field shows what it is given: here digits alone, in groups of four.
import { createSignal, type JSX } from "solid-js";
import { Input } from "solid-reflect/kit";

const grouped = (text: string): string =>
  text
    .replace(/\D/g, "")
    .slice(0, 16)
    .replace(/(\d{4})(?=\d)/g, "$1 ");

export default function Controlled(): JSX.Element {
  const [card, setCard] = createSignal("4111 1111");
  return (
    <Input
      aria-label="Card number"
      inputMode="numeric"
      autocomplete="cc-number"
      value={card()}
      onChange={text => setCard(grouped(text))}
      style={{ width: "16rem" }}
    />
  );
}
