import { For, createMemo, createSignal, createUniqueId, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./collapse.css";
import { useSize } from "../internal/config";
import { cx } from "../internal/cx";
import { createEarlyInput, passRef } from "../internal/field";
import { ChevronDownGlyph } from "../internal/glyphs";
import type { Size } from "../internal/vocabulary";

/** One thing that opens. */
export type CollapseItem = {
  readonly value: string;
  readonly label: JSX.Element;
  readonly content: JSX.Element;
  /** At the end of the label's line; nothing that can be clicked. */
  readonly extra?: JSX.Element;
  readonly disabled?: boolean;
};

export type CollapseProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "onChange" | "children"> & {
  items: readonly CollapseItem[];
  /** The values of those that are open. */
  value?: readonly string[];
  defaultValue?: readonly string[];
  onChange?: (value: string[]) => unknown;
  /** Opening one closes the others. */
  single?: boolean;
  /** "outline" (unless given) has lines around it, "ghost" none. */
  variant?: "outline" | "ghost";
  size?: Size;
};

/**
 * Contents that open and close beneath their labels: native `<details>`, which work without JavaScript and open by
 * themselves when the browser's search finds a word in them.
 *
 * @example
 * <Collapse items={[{ value: "pay", label: "How do I pay?", content: "By card." }]} />
 */
export function Collapse(props: CollapseProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "items",
    "value",
    "defaultValue",
    "onChange",
    "single",
    "variant",
    "size",
    "class",
    "ref",
  ]);
  const size = useSize(() => own.size);
  const items = createMemo(() => own.items);
  const name = createUniqueId();
  const [kept, setKept] = createSignal<readonly string[]>(own.defaultValue ?? []);
  const value = (): readonly string[] => own.value ?? kept();
  let element: HTMLDivElement | undefined;
  const all = (root: HTMLElement): HTMLDetailsElement[] =>
    [...root.children].filter(child => child instanceof HTMLDetailsElement);
  const differs = (root: HTMLElement): boolean =>
    all(root).some(details => details.open !== value().includes(details.dataset.value ?? ""));
  // The event comes after the fact, and once for all that happened at the same time: what counts is what is open now.
  const take = (root: HTMLElement): void => {
    if (!differs(root)) return;
    const open = all(root).flatMap(details => (details.open ? [details.dataset.value ?? ""] : []));
    setKept(open);
    own.onChange?.(open);
    for (const details of all(root)) {
      const told = value().includes(details.dataset.value ?? "");
      if (details.open !== told) details.open = told;
    }
  };
  createEarlyInput(() => element, differs, take);
  return (
    <div
      {...rest}
      ref={found => {
        element = found;
        passRef(own.ref, found);
      }}
      class={cx("kit-collapse", own.class)}
      data-part="root"
      data-variant={own.variant ?? "outline"}
      data-size={size()}
    >
      <For each={items()}>
        {item => (
          <details
            data-part="item"
            data-value={item.value}
            data-disabled={item.disabled ? "" : undefined}
            name={own.single ? name : undefined}
            open={value().includes(item.value)}
            on:toggle={() => {
              if (element !== undefined) take(element);
            }}
          >
            <summary
              data-part="trigger"
              tabindex={item.disabled ? -1 : undefined}
              aria-disabled={item.disabled ? "true" : undefined}
            >
              <span data-part="mark" aria-hidden="true">
                <ChevronDownGlyph />
              </span>
              <span data-part="label">{item.label}</span>
              <span data-part="extra">{item.extra}</span>
            </summary>
            <div data-part="content">{item.content}</div>
          </details>
        )}
      </For>
    </div>
  );
}
