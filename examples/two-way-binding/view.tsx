import { bind, createLive } from "solid-reflect";
import { Button, Select, Space, type Variant } from "solid-reflect/kit";
import { openChoice } from "./live";

const VARIANTS: readonly Variant[] = ["solid", "outline", "soft", "dashed", "ghost"];
const OPTIONS = VARIANTS.map(value => ({ value, label: value }));

export default function TwoWayBinding() {
  const choice = createLive(openChoice);
  const variant = () => VARIANTS.find(known => known === choice.variant());
  return (
    <Space wrap gap="medium">
      <Select aria-label="Variant" options={OPTIONS} {...bind(choice.variant)} />
      <Button variant={variant() ?? "solid"}>A {choice.variant()} button</Button>
      <Button variant="link" onClick={choice.reset}>
        Reset
      </Button>
    </Space>
  );
}
