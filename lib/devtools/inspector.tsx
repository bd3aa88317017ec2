import { createSignal, type JSX, onMount, Show } from "solid-js";
import { Portal } from "solid-js/web";
import { Button } from "../kit";
import { InspectorPanel } from "./inspector-panel";

export interface InspectorProps {
  /**
   * Whether it is open. When it is left out, the inspector puts a button of its own into the corner of the page, once
   * the page is hydrated, and opens by that.
   */
  readonly open?: boolean;
  /** Called when the reader closes it, or opens it by its own button. */
  readonly onOpenChange?: (open: boolean) => void;
  /** The element whose interactions and changes are shown. The whole page unless given, or when it has gone. */
  readonly area?: Element | undefined;
  /** What the area is called. */
  readonly areaName?: string | undefined;
  /** Called when the reader asks for the whole page. */
  readonly onWholePage?: () => void;
}

/**
 * Shows what an interaction does: the callback it calls and how long that takes, the values that change on the server,
 * the patches with their bytes on the wire, and the nodes of the page that they touch. It tells of the connection, lists
 * the tasks of the page's window where the server allows that (see `LiveServerSettings.inspect`), and makes the
 * connection as bad as a user's may be: slow, lossy, or cut.
 *
 * Mount it inside `<LiveRoot>`, once. It renders nothing on the server and nothing until it is opened; while it is open
 * it owns the page's sockets' tap, and it gives everything back when it is closed. It does not watch itself.
 * Import it lazily and in development only, and production bundles have none of it. Raises `no-root` outside of
 * `<LiveRoot>`.
 *
 * @example
 * ```tsx
 * import { lazy } from "solid-js";
 *
 * const Inspector = import.meta.env.DEV ? lazy(() => import("solid-reflect/devtools")) : () => null;
 *
 * export const Devtools = () => <Inspector />;
 * ```
 */
export function Inspector(props: InspectorProps): JSX.Element {
  const [isMounted, setMounted] = createSignal(false);
  const [isOpen, setOpen] = createSignal(false);
  const open = (): boolean => props.open ?? isOpen();
  const change = (next: boolean): void => {
    setOpen(next);
    props.onOpenChange?.(next);
  };
  let opener: HTMLButtonElement | undefined;
  onMount(() => setMounted(true));
  return (
    <Show when={isMounted()}>
      <Portal>
        <Show
          when={open()}
          fallback={
            <Launcher hidden={props.open !== undefined} hold={found => (opener = found)} onOpen={() => change(true)} />
          }
        >
          <InspectorPanel
            {...props}
            onClose={() => {
              change(false);
              queueMicrotask(() => opener?.focus());
            }}
          />
        </Show>
      </Portal>
    </Show>
  );
}

/** The button of an inspector that nobody else opens. */
function Launcher(props: {
  hidden: boolean;
  hold: (element: HTMLButtonElement) => void;
  onOpen: () => void;
}): JSX.Element {
  return (
    <Show when={!props.hidden}>
      <aside class="inspector-launcher" data-inspector="launcher" aria-label="Inspector">
        <Button size="small" ref={props.hold} onClick={() => props.onOpen()}>
          Inspect
        </Button>
      </aside>
    </Show>
  );
}
