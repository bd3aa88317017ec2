import { splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./float-button.css";
import { callHandler, type Handler } from "../internal/call-handler";
import { useSize } from "../internal/config";
import { createPending } from "../internal/create-pending";
import { cx } from "../internal/cx";
import type { Size, Tone } from "../internal/vocabulary";
import { SpinMark } from "../spin/spin-mark";

type FloatClick = MouseEvent & { currentTarget: HTMLButtonElement; target: Element };

export type FloatButtonProps = Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, "onClick" | "children"> & {
  /** Its mark. Without children give it an `aria-label`. */
  icon?: JSX.Element;
  /** A word beside the mark. */
  children?: JSX.Element;
  /** "solid", or "outline" unless given. */
  variant?: "solid" | "outline";
  /** "accent" for "solid", else "neutral". */
  tone?: Tone;
  /** "floating" (unless given) at the lower end of the window, or "inline" where it stands. */
  placement?: "floating" | "inline";
  size?: Size;
  /** As with `Button`: a handler that returns a promise sets it until the promise settles. */
  loading?: boolean;
  onClick?: Handler<FloatClick>;
};

/**
 * A round button above the page, for what can be done anywhere on it.
 *
 * @example
 * <FloatButton icon={<PlusIcon />} aria-label="New order" variant="solid" onClick={create} />
 */
export function FloatButton(props: FloatButtonProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "icon",
    "children",
    "variant",
    "tone",
    "placement",
    "size",
    "loading",
    "onClick",
    "class",
  ]);
  const size = useSize(() => own.size);
  const { pending, watch } = createPending();
  const loading = (): boolean => own.loading ?? pending();
  const variant = (): "solid" | "outline" => own.variant ?? "outline";
  return (
    <button
      type="button"
      {...rest}
      class={cx("kit-float", own.class)}
      data-part="root"
      data-variant={variant()}
      data-tone={own.tone ?? (variant() === "solid" ? "accent" : "neutral")}
      data-placement={own.placement ?? "floating"}
      data-size={size()}
      data-state={loading() ? "loading" : "idle"}
      aria-busy={loading() ? "true" : undefined}
      aria-disabled={loading() ? "true" : rest["aria-disabled"]}
      onClick={event => {
        // Not `disabled` while loading: that would take the focus away.
        if (loading()) {
          event.preventDefault();
          event.stopImmediatePropagation();
          return;
        }
        watch(callHandler(own.onClick, event));
      }}
    >
      <span data-part="icon">{loading() ? <SpinMark /> : own.icon}</span>
      <span data-part="label">{own.children}</span>
    </button>
  );
}

export type FloatButtonGroupProps = JSX.HTMLAttributes<HTMLDivElement> & {
  /** "floating" (unless given) at the lower end of the window, or "inline" where it stands. */
  placement?: "floating" | "inline";
};

/**
 * Several float buttons above each other. Give its buttons `placement="inline"`.
 *
 * @example
 * <FloatButtonGroup aria-label="Help"><FloatButton placement="inline" icon={<ChatIcon />} aria-label="Chat" /></FloatButtonGroup>
 */
export function FloatButtonGroup(props: FloatButtonGroupProps): JSX.Element {
  const [own, rest] = splitProps(props, ["placement", "class"]);
  return (
    <div
      role="group"
      {...rest}
      class={cx("kit-float-group", own.class)}
      data-part="root"
      data-placement={own.placement ?? "floating"}
    />
  );
}
