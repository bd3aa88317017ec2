import { For } from "solid-js";
import { createLive } from "solid-reflect";
import { Button, Space } from "solid-reflect/kit";
import { openDeck } from "./live";

export default function MappingOnce() {
  const deck = createLive(openDeck);
  return (
    <Space direction="vertical" gap="medium">
      <Space wrap>
        <For each={deck.cards}>
          {card => {
            console.log(`The card ${card.face} is built.`);
            return (
              <Button onClick={() => deck.look(card.id)}>
                {card.face} · seen {card.seen}×
              </Button>
            );
          }}
        </For>
      </Space>
      <Button variant="solid" onClick={deck.shuffle}>
        Shuffle
      </Button>
    </Space>
  );
}
