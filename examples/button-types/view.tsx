import { For } from "solid-js";
import { createLive } from "solid-reflect";
import { Badge, Button, Space, type Variant } from "solid-reflect/kit";
import { openCounter } from "./live";

const VARIANTS: readonly Variant[] = ["solid", "outline", "soft", "dashed", "ghost"];

export default function ButtonTypes() {
  const counter = createLive(openCounter);
  return (
    <Space wrap gap="medium">
      <For each={VARIANTS}>
        {variant => (
          <Button variant={variant} onClick={counter.press}>
            {variant}
          </Button>
        )}
      </For>
      <Badge count={counter.presses()} label={`pressed ${counter.presses()} times`} />
    </Space>
  );
}
