import { createSignal, type JSX, onMount, Show } from "solid-js";
import { Button, CopyableText, Space, Text } from "solid-reflect/kit";

export interface TalkPanelProps {
  /** Of the talk that this tab is in; "" for none. */
  readonly code: string;
  readonly leads: boolean;
  readonly people: number;
  /** It is in a talk and shows another slide than that does. */
  readonly alone: boolean;
  onBegin(): Promise<void>;
  onFollow(): void;
  onLeave(): void;
}

/** Whether this tab leads a talk, follows one or is on its own, and what may be done about it. */
export function TalkPanel(props: TalkPanelProps): JSX.Element {
  const [place, setPlace] = createSignal("");
  onMount(() => setPlace(`${location.origin}${location.pathname}`));
  return (
    <div class="deck-talk">
      <Show
        when={props.code !== ""}
        fallback={
          <Space wrap gap="small">
            <Button onClick={() => props.onBegin()}>Give a talk</Button>
            <Text muted>Other tabs then follow this one.</Text>
          </Space>
        }
      >
        <Space wrap gap="small">
          <Text strong>{props.leads ? "You lead this talk." : "You follow a talk."}</Text>
          <Text muted>{props.people === 1 ? "Nobody else is here." : `${props.people} tabs are here.`}</Text>
          <Show when={props.alone && !props.leads}>
            <Button size="small" variant="solid" onClick={() => props.onFollow()}>
              Follow again
            </Button>
          </Show>
          <Button size="small" variant="ghost" onClick={() => props.onLeave()}>
            Leave the talk
          </Button>
        </Space>
        <Show when={props.leads}>
          <CopyableText text={`${place()}?talk=${props.code}`}>
            {place()}?talk={props.code}
          </CopyableText>
        </Show>
      </Show>
    </div>
  );
}
