import { For, type JSX } from "solid-js";
import type { Interaction } from "./interaction";
import { actOf } from "./interaction-view";
import { milliseconds } from "./measures";

export interface TimelineViewProps {
  readonly interactions: readonly Interaction[];
  readonly shown: number | undefined;
  readonly onChoose: (id: number) => void;
}

/** The last interactions, the latest first. Each is a button that shows it. */
export function TimelineView(props: TimelineViewProps): JSX.Element {
  const latestFirst = (): Interaction[] => [...props.interactions].reverse();
  return (
    <ol data-part="timeline" aria-label="Interactions, the latest first">
      <For each={latestFirst()}>
        {interaction => (
          <li>
            <button
              type="button"
              aria-current={interaction.id === props.shown ? "true" : undefined}
              onClick={() => props.onChoose(interaction.id)}
            >
              <strong>{actOf(interaction)}</strong>
              <span>
                {told(interaction)} ↑ {interaction.up.bytes} B ↓ {interaction.down.bytes} B, {interaction.touches} nodes
              </span>
            </button>
          </li>
        )}
      </For>
    </ol>
  );
}

function told({ calls, writes }: Interaction): string {
  const said = calls.map(({ name, took }) => (took === undefined ? name : `${name} in ${milliseconds(took)}`));
  return [...said, ...writes.map(({ name }) => name)].join(", ");
}
