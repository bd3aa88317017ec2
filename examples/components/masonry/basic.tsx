// Of unlike height
// As many columns as there is room for. They are read down one column and then the next.
import { For, type JSX } from "solid-js";
import { Card, Masonry } from "solid-reflect/kit";

const notes = [
  "Buy apples.",
  "Write to Ada about the machine, and ask what she thinks of the second part of the note.",
  "The roof leaks.",
  "Three things for Thursday: the boat, the bread, and a present for Grace.",
  "Call back.",
  "Plums are ripe.",
];

export default function Basic(): JSX.Element {
  return (
    <Masonry minWidth="12rem">
      <For each={notes}>
        {(note, index) => (
          <Card size="small" title={`Note ${index() + 1}`}>
            {note}
          </Card>
        )}
      </For>
    </Masonry>
  );
}
