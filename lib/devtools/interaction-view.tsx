import { For, type JSX, Show } from "solid-js";
import { Button, Tag } from "../kit";
import type { CallRecord, Interaction, WriteRecord } from "./interaction";
import { Bytes, milliseconds } from "./measures";
import { RecordTable } from "./record-table";

const ACTS = {
  opened: "Since it was opened",
  click: "Click",
  key: "Key",
  type: "Typing",
  submit: "Form sent",
} as const;

/** What an interaction was, in words. */
export function actOf({ act, target, times }: Interaction): string {
  return `${ACTS[act]}${target === "" ? "" : ` on ${target}`}${times > 1 ? ` ×${times}` : ""}`;
}

const TONES = {
  waiting: "accent",
  done: "success",
  taken: "success",
  failed: "danger",
  refused: "danger",
  cancelled: "neutral",
  lost: "warning",
} as const;

export interface InteractionViewProps {
  readonly interaction: Interaction | undefined;
  readonly isLatest: boolean;
  readonly title: (object: number | undefined) => string;
  readonly onLatest: () => void;
}

/** One interaction: what it asked of the server, what came back, and what changed in the page. */
export function InteractionView(props: InteractionViewProps): JSX.Element {
  return (
    <>
      <p data-part="said" role="status">
        {props.interaction && outcomeOf(props.interaction)}
      </p>
      <Show when={props.interaction} keyed>
        {interaction => (
          <div data-part="interaction" data-act={interaction.act}>
            <div data-part="summary">
              <strong data-part="act">{actOf(interaction)}</strong>
              <span>
                ↑ <Bytes of={interaction.up} /> ↓ <Bytes of={interaction.down} />
              </span>
              <Show when={!props.isLatest}>
                <Button size="small" variant="link" onClick={() => props.onLatest()}>
                  Show the latest
                </Button>
              </Show>
            </div>
            <div data-part="columns">
              <div data-part="column">
                <Asked interaction={interaction} title={props.title} />
                <Changes interaction={interaction} title={props.title} />
              </div>
              <div data-part="column">
                <Touched interaction={interaction} />
                <Elsewhere interaction={interaction} title={props.title} />
              </div>
            </div>
          </div>
        )}
      </Show>
    </>
  );
}

/** The one sentence that is read out. */
function outcomeOf({ act, calls, writes }: Interaction): string {
  const call = calls.at(-1);
  if (!call && writes.length === 0)
    return act === "opened" ? "Do something in the page." : "It has asked nobody so far.";
  if (!call || call.took === undefined) return "";
  return `${call.name} ${call.state === "done" ? "answered" : call.state} after ${milliseconds(call.took)}.`;
}

interface PartProps {
  readonly interaction: Interaction;
  readonly title: InteractionViewProps["title"];
}

function Asked(props: PartProps): JSX.Element {
  return (
    <>
      <Show when={props.interaction.calls.length > 0}>
        <h3>Callbacks called</h3>
        <ul data-part="calls">
          <For each={props.interaction.calls}>
            {call => (
              <li data-call={call.name} data-state={call.state} data-took={call.took}>
                <Head record={call} title={props.title} />
                <code>
                  {call.name}({call.args})
                </code>
                <Show when={call.outcome !== ""}>
                  {" "}
                  → <code>{call.outcome}</code>
                </Show>
                <span data-part="took">
                  <Show when={call.took !== undefined}> {milliseconds(call.took ?? 0)} round trip</Show>
                  <Show when={call.again > 0}> sent again ×{call.again}, run once</Show>
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.interaction.writes.length > 0}>
        <h3>Inputs written</h3>
        <ul data-part="writes">
          <For each={props.interaction.writes}>
            {write => (
              <li data-input={write.name} data-state={write.state}>
                <Head record={write} title={props.title} />
                <code>
                  {write.name} = {write.value}
                </code>
                <Show when={write.outcome !== ""}> {write.outcome}</Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}

function Head(props: { record: CallRecord | WriteRecord; title: PartProps["title"] }): JSX.Element {
  return (
    <span data-part="head">
      <Tag size="small" tone={TONES[props.record.state]}>
        {props.record.state}
      </Tag>
      <span data-part="object">{props.title(props.record.object)}</span>
    </span>
  );
}

function Changes(props: PartProps): JSX.Element {
  return (
    <Show when={props.interaction.patches.length > 0}>
      <h3>Changed on the server</h3>
      <RecordTable label="Patches" head={["Value", "Change", "After", "On the wire", "Bytes"]}>
        <For each={props.interaction.patches}>
          {patch => (
            <tr data-patch={patch.name} data-bytes={patch.bytes}>
              <th scope="row">{patch.name}</th>
              <td>{patch.change}</td>
              <td>{milliseconds(patch.after)}</td>
              <td>
                <code>{patch.text}</code>
              </td>
              <td>{patch.bytes}</td>
            </tr>
          )}
        </For>
      </RecordTable>
      <Show when={props.interaction.patchesLeftOut > 0}>
        <p>And {props.interaction.patchesLeftOut} before these.</p>
      </Show>
    </Show>
  );
}

function Touched(props: { interaction: Interaction }): JSX.Element {
  return (
    <Show when={props.interaction.touched.length > 0}>
      <h3>Nodes touched: {props.interaction.touches}</h3>
      <RecordTable label="Nodes touched" head={["How", "Node", "Times"]}>
        <For each={props.interaction.touched}>
          {touch => (
            <tr data-touch={touch.kind}>
              <td>{touch.kind}</td>
              <td>{touch.what}</td>
              <td>{touch.count}</td>
            </tr>
          )}
        </For>
      </RecordTable>
    </Show>
  );
}

function Elsewhere(props: PartProps): JSX.Element {
  return (
    <Show when={props.interaction.elsewhere.length > 0}>
      <h3>Meanwhile, elsewhere</h3>
      <RecordTable label="Changes of other objects" head={["Object", "Value", "Latest", "Patches", "Bytes"]}>
        <For each={props.interaction.elsewhere}>
          {record => (
            <tr data-elsewhere={record.name}>
              <td>{record.object === undefined ? "the page" : props.title(record.object)}</td>
              <th scope="row">{record.name}</th>
              <td>{record.change}</td>
              <td>{record.count}</td>
              <td>{record.bytes}</td>
            </tr>
          )}
        </For>
      </RecordTable>
    </Show>
  );
}
