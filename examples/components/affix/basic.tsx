// Stays in view
// At the upper edge while what it stands in is scrolled by, and never out of it. The page is told.
import { createSignal, type JSX } from "solid-js";
import { Affix, Button } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  const [held, setHeld] = createSignal(false);
  return (
    <div style={{ "block-size": "20rem" }}>
      <Affix offsetTop={12} onChange={setHeld}>
        <Button variant={held() ? "solid" : "outline"}>{held() ? "Held at the edge" : "In its place"}</Button>
      </Affix>
    </div>
  );
}
