import { For } from "solid-js";
import { createLive } from "solid-reflect";
import { Button, Space, Text } from "solid-reflect/kit";
import { openCart } from "./live";

export default function PriceRows() {
  const cart = createLive(openCart);
  return (
    <Space direction="vertical">
      <For each={cart.lines()}>
        {line => (
          <Space>
            <Button size="small" aria-label={`One ${line.name()} less`} onClick={() => line.add(-1)}>
              −
            </Button>
            <Button size="small" aria-label={`One ${line.name()} more`} onClick={() => line.add(1)}>
              +
            </Button>
            <output>
              {line.count()} {line.name()}: {line.cost()} €
            </output>
            <Text muted>computed {line.computed()}×</Text>
          </Space>
        )}
      </For>
      <Text strong>Total: {cart.total()} €</Text>
    </Space>
  );
}
