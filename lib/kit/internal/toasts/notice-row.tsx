import { normalizeProps, useMachine } from "@zag-js/solid";
import * as zag from "@zag-js/toast";
import { Show, createMemo, createUniqueId, type Accessor, type JSX } from "solid-js";
import { glyphForTone } from "../glyph-for-tone";
import { CloseGlyph } from "../glyphs";
import type { Tone } from "../vocabulary";
import { SpinMark } from "../../spin/spin-mark";

type NoticeRowProps = {
  notice: Accessor<zag.Props>;
  index: Accessor<number>;
  parent: zag.GroupService;
  closeLabel: string;
  look: "notification" | "message";
};

const tones: Readonly<Record<string, Tone>> = { success: "success", warning: "warning", error: "danger" };

function contentOf(value: unknown): JSX.Element {
  if (typeof value === "function") return value();
  return typeof value === "string" ? value : undefined;
}

/** One notice; it lives as long as its id is in the list, whatever else of it changes. */
export function NoticeRow(props: NoticeRowProps): JSX.Element {
  const fallbackId = createUniqueId();
  const service = useMachine(zag.machine, () => ({
    ...props.notice(),
    id: props.notice().id ?? fallbackId,
    type: props.notice().type ?? "info",
    removeDelay: props.notice().removeDelay ?? 200,
    parent: props.parent,
    index: props.index(),
  }));
  const api = createMemo(() => zag.connect(service, normalizeProps));
  const tone = (): Tone => {
    const given: unknown = props.notice().meta?.tone;
    return given === "neutral" ? "neutral" : (tones[api().type] ?? "accent");
  };
  const title = createMemo(() => contentOf(api().title));
  const description = createMemo(() => contentOf(api().description));
  return (
    <div {...api().getRootProps()} class="kit-toast" data-look={props.look} data-tone={tone()}>
      <span {...api().getGhostBeforeProps()} />
      <span data-part="icon">
        <Show when={api().type === "loading"} fallback={glyphForTone(tone())}>
          <SpinMark />
        </Show>
      </span>
      <div data-part="content">
        <Show when={title() !== undefined}>
          <div {...api().getTitleProps()}>{title()}</div>
        </Show>
        <Show when={description() !== undefined}>
          <div {...api().getDescriptionProps()}>{description()}</div>
        </Show>
        <Show when={props.notice().action}>
          {action => <button {...api().getActionTriggerProps()}>{action().label}</button>}
        </Show>
      </div>
      <Show when={props.look === "notification" && api().closable}>
        <button {...api().getCloseTriggerProps()} aria-label={props.closeLabel}>
          <CloseGlyph />
        </button>
      </Show>
      <span {...api().getGhostAfterProps()} />
    </div>
  );
}
