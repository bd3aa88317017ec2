import { Match, Show, Switch, createEffect, createSignal, onCleanup, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./connection-status.css";
import { useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { connection as english } from "../locale/english-strings";
import { SpinMark } from "../spin/spin-mark";

/** Where a connection stands. "offline": the device has no network. "closed": it will not come back by itself. */
export type ConnectionState = "connecting" | "online" | "reconnecting" | "offline" | "closed";

export type ConnectionStatusProps = JSX.HTMLAttributes<HTMLDivElement> & {
  state: ConnectionState;
  /** How long a connection may be on its way before a word is said, in ms. 800 unless given. */
  delay?: number;
  /** Offers to try at once while it reconnects. */
  onRetry?: () => void;
  /** What the button of a closed connection does. It loads the page again unless given. */
  onReload?: () => void;
  /** "floating" (unless given) at the lower edge of the window, or "inline" where it stands. */
  placement?: "floating" | "inline";
};

/**
 * Says how the page's connection fares, and nothing at all while it fares well. A short break passes unmentioned.
 * Its words are a live region: they are read out when they appear.
 *
 * @example
 * <ConnectionStatus state={connection.state()} onRetry={connection.retry} />
 */
export function ConnectionStatus(props: ConnectionStatusProps): JSX.Element {
  const [own, rest] = splitProps(props, ["state", "delay", "onRetry", "onReload", "placement", "class"]);
  const strings = useStrings("connection", english);
  const [waited, setWaited] = createSignal(false);
  const passing = (): boolean => own.state === "connecting" || own.state === "reconnecting";
  createEffect(() => {
    if (!passing()) {
      setWaited(false);
      return;
    }
    const timer = setTimeout(() => setWaited(true), own.delay ?? 800);
    onCleanup(() => clearTimeout(timer));
  });
  const message = (): string | undefined => {
    if (own.state === "online" || (passing() && !waited())) return undefined;
    return strings()[own.state];
  };
  const reload = (): void => (own.onReload === undefined ? window.location.reload() : own.onReload());
  return (
    <div
      {...rest}
      class={cx("kit-connection", own.class)}
      data-part="root"
      data-state={own.state}
      data-placement={own.placement ?? "floating"}
      data-tone={own.state === "closed" ? "danger" : own.state === "connecting" ? "accent" : "warning"}
      data-shown={message() === undefined ? undefined : ""}
    >
      <div data-part="message" role="status">
        <Show when={message()}>
          {text => (
            <>
              <Show when={passing()} fallback={<span data-part="dot" aria-hidden="true" />}>
                <SpinMark />
              </Show>
              {text()}
            </>
          )}
        </Show>
      </div>
      <Show when={message() !== undefined}>
        <Switch>
          <Match when={own.state === "closed"}>
            <button type="button" data-part="action" onClick={reload}>
              {strings().reload}
            </button>
          </Match>
          <Match when={own.onRetry !== undefined && own.state !== "connecting"}>
            <button type="button" data-part="action" onClick={() => own.onRetry?.()}>
              {strings().retry}
            </button>
          </Match>
        </Switch>
      </Show>
    </div>
  );
}
