import { For } from "solid-js";
import { Card, Masonry, Space } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const heights = [6, 9, 4, 12, 7, 5, 10, 8];

export const sample: Sample = {
  folder: "masonry",
  title: "Masonry",
  states: () => (
    <Space direction="vertical" gap="large">
      <Masonry id="three" columns={3} minWidth="12rem">
        <For each={heights}>
          {(height, index) => (
            <Card size="small" style={{ "min-block-size": `${height}rem` }}>
              {index() + 1}
            </Card>
          )}
        </For>
      </Masonry>
      <Masonry minWidth="8rem" gap="small">
        <For each={heights}>
          {height => <div style={{ "block-size": `${height / 2}rem`, background: "var(--kit-accent-soft)" }} />}
        </For>
      </Masonry>
    </Space>
  ),
  one: index => (
    <Masonry>
      <span>{index}</span>
    </Masonry>
  ),
  budgets: { Masonry: { limit: 0.6 } },
};
