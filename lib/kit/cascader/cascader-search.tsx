import { For, Show, createMemo, createSignal, createUniqueId, onMount, type JSX } from "solid-js";
import { CheckGlyph } from "../internal/glyphs";
import type { CascaderNode } from "./cascader-option";

type SearchProps = {
  query: string;
  onQuery: (query: string) => void;
  /** The ways found; none while nothing is typed. */
  found: readonly (readonly CascaderNode[])[];
  selected: (path: readonly string[]) => boolean;
  choose: (path: readonly string[]) => void;
  /** Goes on into the columns. */
  leave: () => void;
  label: string;
  empty: string;
  children: JSX.Element;
};

/** A line to search in, and what it finds in place of the columns. */
export function CascaderSearch(props: SearchProps): JSX.Element {
  const id = createUniqueId();
  const [at, setAt] = createSignal(0);
  const place = createMemo(() => Math.min(at(), Math.max(0, props.found.length - 1)));
  const searching = (): boolean => props.query.trim() !== "";
  let input: HTMLInputElement | undefined;
  // A frame after the machine has given the focus to the columns.
  onMount(() => requestAnimationFrame(() => requestAnimationFrame(() => input?.focus({ preventScroll: true }))));
  const go = (to: number): void => {
    setAt(to);
    document.getElementById(`${id}-${to}`)?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const way = props.found[place()];
    if (event.key === "ArrowDown" && !searching()) props.leave();
    else if (event.key === "ArrowDown") go(Math.min(place() + 1, props.found.length - 1));
    else if (event.key === "ArrowUp") go(Math.max(place() - 1, 0));
    else if (event.key === "Enter" && way !== undefined) props.choose(way.map(node => node.value));
    else if (event.key !== "Enter") return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={input}
        type="text"
        role="combobox"
        data-part="search"
        autocomplete="off"
        aria-label={props.label}
        placeholder={props.label}
        aria-autocomplete="list"
        aria-expanded={searching() && props.found.length > 0}
        aria-controls={searching() && props.found.length > 0 ? id : undefined}
        aria-activedescendant={searching() && props.found.length > 0 ? `${id}-${place()}` : undefined}
        value={props.query}
        onInput={event => {
          setAt(0);
          props.onQuery(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div hidden={searching()}>{props.children}</div>
      <Show when={searching()}>
        <Show when={props.found.length > 0} fallback={<div data-part="empty">{props.empty}</div>}>
          <div role="listbox" id={id} data-part="found" aria-label={props.label}>
            <For each={props.found}>
              {(way, index) => {
                const path = way.map(node => node.value);
                return (
                  <div
                    role="option"
                    id={`${id}-${index()}`}
                    data-part="item"
                    data-highlighted={index() === place() ? "" : undefined}
                    data-state={props.selected(path) ? "checked" : "unchecked"}
                    aria-selected={props.selected(path)}
                    onPointerMove={() => setAt(index())}
                    onClick={() => props.choose(path)}
                  >
                    <span data-part="item-text">{way.map(node => node.label).join(" / ")}</span>
                    <Show when={props.selected(path)}>
                      <span data-part="item-indicator" aria-hidden="true">
                        <CheckGlyph />
                      </span>
                    </Show>
                  </div>
                );
              }}
            </For>
          </div>
        </Show>
      </Show>
    </>
  );
}
