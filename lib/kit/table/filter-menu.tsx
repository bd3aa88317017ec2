import * as zag from "@zag-js/popover";
import { normalizeProps, useMachine } from "@zag-js/solid";
import { For, Show, createMemo, createUniqueId, onMount, untrack, type JSX } from "solid-js";
import type { Model } from "./model";
import type { TableColumn } from "./types";

type FilterProps<T extends object> = {
  model: Model<T>;
  column: TableColumn<T>;
  label: string;
  /** The button it hangs from. */
  button: HTMLElement;
  onClose: () => void;
};

/** The filter of one column, open from the moment it is there. A choice counts at once. */
export function FilterMenu<T extends object>(props: FilterProps<T>): JSX.Element {
  const model = untrack(() => props.model);
  const { query, strings } = model;
  const chosen = (): readonly string[] => query.filters()[props.column.key] ?? [];
  const set = (values: readonly string[]): void => query.filter(props.column.key, values);
  const button = untrack(() => props.button);
  const uid = createUniqueId();
  let content: HTMLDivElement | undefined;
  onMount(() => content?.querySelector("input")?.focus({ preventScroll: true }));
  const service = useMachine(zag.machine, () => ({
    id: uid,
    // A click on its button closes it by itself.
    persistentElements: [() => button],
    open: true,
    dir: model.rightToLeft() ? ("rtl" as const) : ("ltr" as const),
    portalled: false,
    restoreFocus: false,
    positioning: {
      placement: "bottom-start" as const,
      strategy: "fixed" as const,
      gutter: 4,
      getAnchorElement: () => button,
    },
    onOpenChange: (details: zag.OpenChangeDetails) => {
      if (!details.open) props.onClose();
    },
  }));
  const api = createMemo(() => zag.connect(service, normalizeProps));
  const options = (): Exclude<TableColumn<T>["filters"], "text" | undefined> =>
    typeof props.column.filters === "object" ? props.column.filters : [];
  return (
    <div {...api().getPositionerProps()}>
      <div
        {...api().getContentProps()}
        ref={content}
        class="kit-table-filter"
        aria-label={strings().filter(props.label)}
        aria-labelledby={undefined}
        aria-describedby={undefined}
      >
        <Show
          when={props.column.filters === "text"}
          fallback={
            <div data-part="options">
              <For each={options()}>
                {option => (
                  <label class="kit-checkbox" data-size="small">
                    <input
                      type="checkbox"
                      data-part="control"
                      checked={chosen().includes(option.value)}
                      onInput={event =>
                        set(
                          event.currentTarget.checked
                            ? [...chosen(), option.value]
                            : chosen().filter(value => value !== option.value),
                        )
                      }
                    />
                    <span data-part="label">{option.label}</span>
                  </label>
                )}
              </For>
            </div>
          }
        >
          <input
            type="text"
            data-part="text"
            aria-label={strings().contains}
            placeholder={strings().contains}
            value={chosen()[0] ?? ""}
            onInput={event => set(event.currentTarget.value === "" ? [] : [event.currentTarget.value])}
            onKeyDown={event => {
              if (event.key === "Enter") props.onClose();
            }}
          />
        </Show>
        <button type="button" data-part="reset" disabled={chosen().length === 0} onClick={() => set([])}>
          {strings().reset}
        </button>
      </div>
    </div>
  );
}
