import { Show, createMemo, splitProps, type JSX } from "solid-js";
import { ChevronDownGlyph, CloseGlyph } from "../internal/glyphs";
import { withHandlers } from "../internal/with-handlers";
import { useSelect, type SelectContextValue } from "./select-context";

export type SelectTriggerProps = Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, "id" | "value"> & {
  /** "outline" unless given. */
  variant?: "outline" | "soft" | "ghost";
  /** Shows a button that takes the choice back. */
  clearable?: boolean;
};

/**
 * The button that opens a select. With several chosen, Backspace takes the last one back.
 *
 * @example
 * <SelectTrigger aria-label="Fruit"><SelectValue /></SelectTrigger>
 */
export function SelectTrigger(props: SelectTriggerProps): JSX.Element {
  return selectTrigger(useSelect(), props);
}

const ownNames = ["variant", "clearable", "class", "children"] as const;

/** The trigger of a given select, with `children` in the place of its own. */
export function selectTrigger(
  select: SelectContextValue,
  props: SelectTriggerProps,
  children?: () => JSX.Element,
): JSX.Element {
  const [own, rest] = splitProps(props, ownNames);
  const { api, own: root, size, strings } = select;
  const back = (event: KeyboardEvent): void => {
    const last = api().value.at(-1);
    if (event.key !== "Backspace" || !root.multiple || last === undefined || root.readOnly) return;
    event.preventDefault();
    api().clearValue(last);
  };
  const trigger = createMemo(() => {
    const part = api().getTriggerProps();
    return withHandlers(rest, { ...part, ...withHandlers({ onKeyDown: back }, { onKeyDown: part.onKeyDown }) });
  });
  const clearable = (): boolean => (own.clearable ?? false) && api().hasSelectedItems && !root.disabled;
  return (
    <>
      <button
        {...rest}
        {...trigger()}
        aria-labelledby={rest["aria-labelledby"]}
        aria-required={root.required ? "true" : undefined}
        aria-invalid={root.invalid ? "true" : undefined}
        class={own.class === undefined ? "kit-field" : `kit-field ${own.class}`}
        data-size={size()}
        data-variant={own.variant ?? "outline"}
        data-clearable={clearable() ? "" : undefined}
      >
        {children ? children() : own.children}
        <span data-part="suffix" aria-hidden="true">
          <ChevronDownGlyph />
        </span>
      </button>
      <Show when={clearable()}>
        <button {...api().getClearTriggerProps()} aria-label={strings().clear}>
          <CloseGlyph />
        </button>
      </Show>
    </>
  );
}
