import { Show, createSignal, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./alert.css";
import { useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { glyphForTone } from "../internal/glyph-for-tone";
import { CloseGlyph } from "../internal/glyphs";
import type { Tone } from "../internal/vocabulary";
import { alert as english } from "../locale/english-strings";

export type AlertProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "title"> & {
  /** "accent" (a piece of information) unless given. "danger" is announced at once, the others when it suits. */
  tone?: Tone;
  /** The message in short; children explain it. */
  title?: JSX.Element;
  /** Another mark than the tone's own; `null` for none. */
  icon?: JSX.Element;
  /** A button or a link at the end. */
  action?: JSX.Element;
  /** Shows a close button. */
  closable?: boolean;
  /** Controls whether it is there. Without it the close button takes it away. */
  open?: boolean;
  onClose?: () => void;
};

/**
 * Something the reader should know, in the flow of the page.
 *
 * @example
 * <Alert tone="warning" title="Two rows were skipped" closable>They had no price.</Alert>
 */
export function Alert(props: AlertProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "tone",
    "title",
    "icon",
    "action",
    "closable",
    "open",
    "onClose",
    "class",
    "children",
  ]);
  const strings = useStrings("alert", english);
  const [closed, setClosed] = createSignal(false);
  const tone = (): Tone => own.tone ?? "accent";
  const close = (): void => {
    setClosed(true);
    own.onClose?.();
  };
  return (
    <Show when={own.open ?? !closed()}>
      <div
        role={tone() === "danger" ? "alert" : "status"}
        {...rest}
        class={cx("kit-alert", own.class)}
        data-part="root"
        data-tone={tone()}
      >
        <span data-part="icon">{"icon" in props ? own.icon : glyphForTone(tone())}</span>
        <div data-part="content">
          <div data-part="title">{own.title}</div>
          <div data-part="description">{own.children}</div>
        </div>
        <div data-part="action">{own.action}</div>
        <Show when={own.closable}>
          <button type="button" data-part="close" aria-label={strings().close} onClick={close}>
            <CloseGlyph />
          </button>
        </Show>
      </div>
    </Show>
  );
}
