import { For, Show } from "solid-js";
import { createLive } from "solid-reflect";
import { Button, Space } from "solid-reflect/kit";
import { openShelf } from "./live";

export default function Confirm() {
  const shelf = createLive(openShelf);
  // Who leaves the page takes the question back, and that is no failure.
  const give = (book: string) => shelf.give(book).catch(() => undefined);
  return (
    <Space gap="medium">
      <For each={shelf.books()}>{book => <Button onClick={() => give(book)}>{book}</Button>}</For>
      <Show when={shelf.books()?.length === 0}>
        <Button variant="solid" onClick={shelf.refill}>
          Fill the shelf again
        </Button>
      </Show>
    </Space>
  );
}
