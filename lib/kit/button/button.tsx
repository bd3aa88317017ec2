import { splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "../spin/spin-mark.css";
import "./button.css";
import { callHandler, type Handler } from "../internal/call-handler";
import { useSize } from "../internal/config";
import { createPending } from "../internal/create-pending";
import { cx } from "../internal/cx";
import { toneOf, variantOf, type ButtonLook } from "./look";

/** A click on a button, typed as Solid types it. */
export type ButtonClick = MouseEvent & { currentTarget: HTMLButtonElement; target: Element };

export type ButtonProps = ButtonLook &
  Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, "onClick"> & {
    /**
     * Shows a spinner, ignores clicks and keeps focus and width. When it is left out, a handler that returns a promise
     * sets it until the promise settles.
     */
    loading?: boolean;
    /** Called for a click. A returned promise is watched; its rejection is not swallowed. */
    onClick?: Handler<ButtonClick>;
  };

/**
 * A native `<button>`, `type="button"` unless another is given. Every attribute and event of it passes through.
 *
 * @example
 * <Button variant="solid" onClick={async () => await save()}>Save</Button>
 */
export function Button(props: ButtonProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "variant",
    "tone",
    "size",
    "icon",
    "block",
    "loading",
    "onClick",
    "class",
    "children",
  ]);
  const size = useSize(() => own.size);
  const { pending, watch } = createPending();
  const loading = (): boolean => own.loading ?? pending();
  return (
    <button
      type="button"
      {...rest}
      class={cx("kit-button", own.class)}
      data-part="root"
      data-variant={variantOf(own)}
      data-tone={toneOf(own)}
      data-size={size()}
      data-block={own.block ? "" : undefined}
      data-state={loading() ? "loading" : "idle"}
      aria-busy={loading() || undefined}
      aria-disabled={loading() || rest["aria-disabled"]}
      onClick={(event: ButtonClick) => {
        // Not `disabled` while loading: that would take the focus away and with it the place on the page.
        if (loading()) {
          event.preventDefault();
          event.stopImmediatePropagation();
        } else watch(callHandler(own.onClick, event));
      }}
    >
      <span data-part="icon">{own.icon}</span>
      <span data-part="label">{own.children}</span>
    </button>
  );
}
