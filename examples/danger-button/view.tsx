import { createLive } from "solid-reflect";
import { Button } from "solid-reflect/kit";
import { openReactor } from "./live";

export default function DangerButton() {
  const reactor = createLive(openReactor);
  return (
    <Button tone="danger" variant="solid" onClick={reactor.press}>
      Do not press
    </Button>
  );
}
