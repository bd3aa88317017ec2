// So many columns
// At most this many, each at least `minWidth` wide: on a phone there are fewer by themselves.
import { createSignal, For, type JSX } from "solid-js";
import { Masonry, Slider, Space } from "solid-reflect/kit";

const heights = [5, 8, 4, 9, 6, 7, 5, 8];

export default function Columns(): JSX.Element {
  const [columns, setColumns] = createSignal(4);
  return (
    <Space direction="vertical" gap="medium">
      <Slider aria-label="Columns" min={1} max={6} value={columns()} onChange={setColumns} />
      <Masonry columns={columns()} minWidth="6rem" gap="small">
        <For each={heights}>
          {height => (
            <div
              style={{
                height: `${height}rem`,
                background: "var(--kit-accent-soft-hover)",
                "border-radius": "var(--kit-radius-md)",
              }}
            />
          )}
        </For>
      </Masonry>
    </Space>
  );
}
