import { createSignal, onCleanup, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./text-actions.css";
import { callHandler, type Handler } from "../internal/call-handler";
import { useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { CheckGlyph, CloseGlyph, CopyGlyph } from "../internal/glyphs";
import { copyable as english } from "../locale/english-strings";
import { writeClipboard } from "./write-clipboard";

type CopyClick = MouseEvent & { currentTarget: HTMLButtonElement; target: Element };

export type CopyButtonProps = Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, "onClick" | "children"> & {
  /** What is copied, or how it is found when it is wanted. */
  text: string | (() => string);
  /** Told when it is in the clipboard. */
  onCopied?: (text: string) => unknown;
  onClick?: Handler<CopyClick>;
};

/** How long the answer is seen, in ms. */
const shown = 2000;

/**
 * Copies a text, and says whether it could. It works without the clipboard's permission too.
 *
 * @example
 * <Text as="code">{key}</Text> <CopyButton text={key} />
 */
export function CopyButton(props: CopyButtonProps): JSX.Element {
  const [own, rest] = splitProps(props, ["text", "onCopied", "onClick", "class"]);
  const strings = useStrings("copyable", english);
  const [state, setState] = createSignal<"idle" | "copied" | "failed">("idle");
  const answer = (): string => (state() === "copied" ? strings().copied : state() === "failed" ? strings().failed : "");
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const copy = async (button: HTMLElement): Promise<void> => {
    const text = typeof own.text === "function" ? own.text() : own.text;
    const done = await writeClipboard(text, button);
    setState(done ? "copied" : "failed");
    clearTimeout(timer);
    timer = setTimeout(() => setState("idle"), shown);
    if (done) own.onCopied?.(text);
  };
  return (
    <button
      type="button"
      aria-label={strings().copy}
      title={answer() || strings().copy}
      {...rest}
      class={cx("kit-text-action", own.class)}
      data-part="root"
      data-state={state()}
      onClick={event => {
        const button = event.currentTarget;
        callHandler(own.onClick, event);
        if (!event.defaultPrevented) void copy(button);
      }}
    >
      {state() === "copied" ? <CheckGlyph /> : state() === "failed" ? <CloseGlyph /> : <CopyGlyph />}
      <span class="kit-hidden" role="status">
        {answer()}
      </span>
    </button>
  );
}
