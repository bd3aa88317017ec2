// Sizes and places
// Three widths, or any of your own; near the top or in the middle. A long text scrolls within the box.
import { Button, Modal, Paragraph, Space } from "solid-reflect/kit";
import { For, type JSX } from "solid-js";

export default function Width(): JSX.Element {
  return (
    <Space>
      <For each={["small", "medium", "large"] as const}>
        {size => (
          <Modal trigger={<Button>A {size} one</Button>} size={size} title={`A ${size} box`}>
            On a phone each is as wide as the window allows.
          </Modal>
        )}
      </For>
      <Modal trigger={<Button>In the middle</Button>} centred width="28rem" title="Terms of delivery">
        <For each={Array.from({ length: 24 }, (_, index) => index + 1)}>
          {clause => <Paragraph>{clause}. Goods are delivered on working days between eight and four.</Paragraph>}
        </For>
      </Modal>
    </Space>
  );
}
