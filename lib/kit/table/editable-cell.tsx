import { Show, createEffect, onCleanup, onMount, untrack, type JSX } from "solid-js";
import { SpinMark } from "../spin/spin-mark";
import type { Item } from "./items";
import type { Model } from "./model";
import type { TableColumn, TableEditor } from "./types";
import { textOf, valueOf } from "./values";

type EditableProps<T extends object> = {
  model: Model<T>;
  item: Item<T>;
  column: TableColumn<T>;
  shown: () => JSX.Element;
};

function Editor<T extends object>(props: EditableProps<T>): JSX.Element {
  const model = untrack(() => props.model);
  const item = untrack(() => props.item);
  const column = untrack(() => props.column);
  const { editing } = model;
  const before = textOf(valueOf(column, item.row()));
  const failed = editing.entered(item, column.key);
  const label = column.label ?? (typeof column.title === "string" ? column.title : column.key);
  let box: HTMLDivElement | undefined;
  let done = false;
  const commit = (value: string): void => {
    if (done) return;
    done = true;
    // A value that failed may be sent again as it is.
    if (value === before && failed === undefined) editing.close();
    else editing.commit(item, column.key, value);
  };
  const cancel = (): void => {
    done = true;
    editing.close();
  };
  // Whoever closes it otherwise gives up what stands in it.
  onCleanup(() => (done = true));
  const field: TableEditor["field"] = {
    "aria-label": label,
    "aria-invalid": failed === undefined ? undefined : "true",
    value: editing.typed() ?? failed?.value ?? before,
  };
  onMount(() => {
    const input = box?.querySelector<HTMLElement>("input, select, textarea, button, [tabindex]");
    input?.focus();
    if (input instanceof HTMLInputElement && editing.typed() === undefined) input.select();
  });
  const leave = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    const input = event.target;
    if (to instanceof Node && box?.contains(to)) return;
    if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement || input instanceof HTMLSelectElement)
      commit(input.value);
    else cancel();
  };
  return (
    <div ref={box} data-part="editor" onFocusOut={leave}>
      <Show when={column.editor} fallback={<input type="text" data-part="field" {...field} />}>
        {own => own()({ field, commit, cancel }, item.row())}
      </Show>
    </div>
  );
}

/** A cell that can be edited: what it shows, or a field in its place. */
export function EditableCell<T extends object>(props: EditableProps<T>): JSX.Element {
  const model = untrack(() => props.model);
  const item = untrack(() => props.item);
  const column = untrack(() => props.column);
  const entered = (): ReturnType<typeof model.editing.entered> => model.editing.entered(item, column.key);
  let value: HTMLDivElement | undefined;
  createEffect(() => {
    // The cell itself has the focus, so it is the cell that is waiting or wrong.
    const cell = value?.closest("td, th");
    const now = entered();
    for (const [name, state] of [
      ["aria-busy", "pending"],
      ["aria-invalid", "failed"],
    ] as const) {
      if (now?.state === state) cell?.setAttribute(name, "true");
      else cell?.removeAttribute(name);
    }
  });
  return (
    <Show
      when={!model.editing.isOpen(item, column.key)}
      fallback={<Editor model={model} item={item} column={column} shown={props.shown} />}
    >
      <div ref={value} data-part="value" data-state={entered()?.state ?? "idle"} title={entered()?.reason}>
        <Show when={entered()?.state === "pending"} fallback={props.shown()}>
          {entered()?.value}
          <SpinMark />
        </Show>
      </div>
    </Show>
  );
}
