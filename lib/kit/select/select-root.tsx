import { For, Show, createMemo, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "../internal/field.css";
import "../internal/trigger.css";
import { cx } from "../internal/cx";
import { createEarlyFocus } from "../internal/field";
import { manyOptions } from "../internal/options";
import { createSelect } from "./create-select";
import { SelectContext, type SelectContextValue } from "./select-context";
import type { SelectRootProps } from "./select-props";

/**
 * The frame of a select made of parts: it has the options and the choice, and a hidden native `<select>` that takes part
 * in forms. Within it stand a `SelectTrigger` and a `SelectContent`.
 *
 * @example
 * <SelectRoot options={fruits} value={fruit()} onChange={setFruit}>
 *   <SelectTrigger aria-label="Fruit"><SelectValue placeholder="Which one?" /></SelectTrigger>
 *   <SelectContent>
 *     <For each={fruits}>{fruit => <SelectItem option={fruit}>{fruit.label}</SelectItem>}</For>
 *   </SelectContent>
 * </SelectRoot>
 */
export function SelectRoot(props: SelectRootProps): JSX.Element {
  const select = createSelect(props);
  return <SelectContext.Provider value={select}>{selectFrame(select, () => props.children)}</SelectContext.Provider>;
}

// The frame and the parts are functions of the select as well as components, since props that are handed on from one
// component to the next cost the server more than the markup.
/** The element around a select, with the native one in it. */
export function selectFrame(select: SelectContextValue, children: () => JSX.Element): JSX.Element {
  const { api, options, own, size } = select;
  // Each part once: a spread reads every attribute by itself, and on the server would build the part for each.
  const root = createMemo(() => api().getRootProps());
  const hidden = createMemo(() => api().getHiddenSelectProps());
  // Of a long list a form needs no more than what is chosen, unless a browser is to fill it in.
  const native = createMemo(() => {
    if (options().length <= manyOptions || own.autocomplete !== undefined) return options();
    const value = api().value;
    return options().filter(option => value.includes(option.value));
  });
  let element: HTMLDivElement | undefined;
  createEarlyFocus(() => element);
  return (
    <div
      {...root()}
      ref={element}
      class={cx("kit-trigger-root kit-select", own.class)}
      style={own.style}
      data-size={size()}
    >
      {children()}
      <select {...hidden()} value={undefined} aria-labelledby={undefined}>
        <Show when={!own.multiple}>
          <option value="" selected={!api().hasSelectedItems} />
        </Show>
        <For each={native()}>
          {option => (
            <option value={option.value} disabled={option.disabled} selected={api().value.includes(option.value)}>
              {option.label}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}
