// What it says by its colour
// Five tones in three strengths. The words must say it too: colour alone reaches too few.
import { For, type JSX } from "solid-js";
import { Space, Tag, type Tone } from "solid-reflect/kit";

const states: { tone: Tone; label: string }[] = [
  { tone: "neutral", label: "Draft" },
  { tone: "accent", label: "In review" },
  { tone: "success", label: "Published" },
  { tone: "warning", label: "Out of date" },
  { tone: "danger", label: "Withdrawn" },
];

export default function Tones(): JSX.Element {
  return (
    <Space direction="vertical">
      <For each={["soft", "outline", "solid"] as const}>
        {variant => (
          <Space>
            <For each={states}>
              {state => (
                <Tag tone={state.tone} variant={variant}>
                  {state.label}
                </Tag>
              )}
            </For>
          </Space>
        )}
      </For>
    </Space>
  );
}
