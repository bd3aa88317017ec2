import { createEffect, createMemo, createSignal, For, type JSX, on, onCleanup, onMount, Show, untrack } from "solid-js";
import { Button } from "solid-reflect/kit";
import "./dock.css";
import type { Docking } from "./dock-engine";

/** A panel, as the dock sees it. */
export interface DockPanel {
  readonly id: string;
  readonly title: string;
}

export interface DockProps<P extends DockPanel> {
  /** What the dock is, in words. */
  readonly label: string;
  readonly panels: readonly P[];
  /** Where panels are, as `onLayout` gave it. Read once, when the dock is made. */
  readonly layout?: string | undefined;
  readonly onLayout?: (layout: string) => unknown;
  /** Somebody wants to close a panel. Whoever owns the list takes it away. */
  readonly onClose: (id: string) => unknown;
  /** What is in a panel. Called once for each; moving a panel does not call it again. */
  readonly children: (panel: () => P) => JSX.Element;
}

/** How wide a page must be for panels side by side: below it they are stacked. */
const WIDE = "(min-width: 60rem)";

/**
 * Panels that can be moved, resized, put behind each other's tabs and closed. Docking comes from a library that is loaded
 * when the first dock is in a wide page; without it, without JavaScript and on a phone, the panels are stacked.
 *
 * A panel's element is moved between the stack and the dock, never made again: what runs in it goes on.
 *
 * @example
 * <Dock label="Tools" panels={panels()} onClose={close}>{panel => <Tool id={panel().id} />}</Dock>
 */
export function Dock<P extends DockPanel>(props: DockProps<P>): JSX.Element {
  const [docking, setDocking] = createSignal<Docking>();
  const contents = new Map<string, HTMLElement>();
  const slots = new Map<string, HTMLElement>();
  // Ids, because the panels of a list that came anew are new objects.
  const ids = createMemo(() => props.panels.map(panel => panel.id), undefined, { equals: sameIds });
  let stage: HTMLDivElement | undefined;

  const back = (id: string): void => {
    const content = contents.get(id);
    if (content) slots.get(id)?.append(content);
  };
  const undock = (): void => {
    untrack(docking)?.dispose();
    setDocking();
    for (const id of contents.keys()) back(id);
  };

  onMount(() => {
    const wide = matchMedia(WIDE);
    let wanted = false;
    const dock = async (): Promise<void> => {
      const { startDocking } = await import("./dock-engine");
      if (!wanted || !stage || docking()) return;
      const started = startDocking(stage, {
        layout: props.layout,
        contentOf: id => contents.get(id),
        onLayout: layout => props.onLayout?.(layout),
        onClose: id => props.onClose(id),
      });
      setDocking(() => started);
    };
    const adapt = (): void => {
      wanted = wide.matches;
      // Without the library the stack stays, in which everything works.
      if (wanted) dock().catch(() => undefined);
      else undock();
    };
    adapt();
    wide.addEventListener("change", adapt);
    onCleanup(() => {
      wanted = false;
      wide.removeEventListener("change", adapt);
      docking()?.dispose();
    });
  });
  createEffect(
    on([docking, () => props.panels.map(({ id, title }) => ({ id, title }))], ([docked, panels]) =>
      docked?.sync(panels),
    ),
  );

  return (
    <div class="dock" role="region" aria-label={props.label} data-docked={docking() ? "" : undefined}>
      <div class="dock-stage" ref={stage} />
      <div class="dock-stack">
        <For each={ids()}>
          {id => {
            const panel = createMemo<P | undefined>(before => props.panels.find(each => each.id === id) ?? before);
            onCleanup(() => {
              contents.delete(id);
              slots.delete(id);
            });
            return (
              <Show when={panel()}>
                {found => (
                  <section class="dock-slot" aria-label={found().title} ref={element => slots.set(id, element)}>
                    <header>
                      <strong>{found().title}</strong>
                      <Button
                        size="small"
                        variant="ghost"
                        aria-label={`Close ${found().title}`}
                        onClick={() => props.onClose(id)}
                      >
                        Close
                      </Button>
                    </header>
                    <div class="dock-content" data-panel={id} ref={element => contents.set(id, element)}>
                      {props.children(found)}
                    </div>
                  </section>
                )}
              </Show>
            );
          }}
        </For>
      </div>
    </div>
  );
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
