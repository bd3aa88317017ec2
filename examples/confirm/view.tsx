import { For, Show } from "solid-js";
import { createLive } from "solid-reflect";
import { Button, Space } from "solid-reflect/kit";
import { openShelf } from "./live";

export default function Confirm() {
  const shelf = createLive(openShelf);
  return (
    <Space gap="medium">
      <For each={shelf.books()}>{book => <Button onClick={() => void shelf.give(book)}>{book}</Button>}</For>
      <Show when={shelf.books()?.length === 0}>
        <Button variant="solid" onClick={shelf.refill}>
          Fill the shelf again
        </Button>
      </Show>
    </Space>
  );
}
