import { batch, createMemo, untrack, type Accessor } from "solid-js";
import type { FormCore } from "./form-core";
import { copyOf } from "./paths";

/** One row of a list. It stays the same thing while the row moves, so `<For>` keeps its elements. */
export type FormRow<P extends string = string> = {
  readonly index: Accessor<number>;
  /** Its own path, for a list of plain values. */
  readonly path: Accessor<`${P}.${number}`>;
  /** The path of one of its fields. */
  readonly name: <K extends string>(key: K) => `${P}.${number}.${K}`;
};

/** A list of a form's values, and what can be done with its rows. */
export type FormList<Item, P extends string = string> = {
  readonly rows: Accessor<readonly FormRow<P>[]>;
  /** Adds a row at the end and moves the focus into it, unless told not to. */
  readonly append: (item: Item, options?: { focus?: boolean }) => void;
  readonly insert: (index: number, item: Item, options?: { focus?: boolean }) => void;
  /** Takes a row out. Where the focus was in it, the row that takes its place has it then. */
  readonly remove: (index: number) => void;
  readonly move: (from: number, to: number) => void;
};

const fields = "input, select, textarea, button, [tabindex]";

function focusRow(path: string, form: HTMLFormElement | undefined): boolean {
  if (form === undefined) return false;
  const named = [...form.querySelectorAll<HTMLElement>("[name]")].find(
    element => element.getAttribute("name") === path || element.getAttribute("name")?.startsWith(`${path}.`),
  );
  const field = named?.closest(".kit-form-field")?.querySelector<HTMLElement>(fields) ?? named;
  field?.focus();
  return field !== undefined;
}

/** The rows of one list. Owned by the form. */
export function createFormList<Item, P extends string>(
  core: FormCore,
  path: P,
  element: () => HTMLFormElement | undefined,
): FormList<Item, P> {
  // Which row is which: one thing for each, moved as the values are.
  let order: FormRow<P>[] = [];
  const items = (): readonly unknown[] => {
    const found = core.get(path);
    return Array.isArray(found) ? found : [];
  };
  const makeRow = (): FormRow<P> => {
    const row: FormRow<P> = {
      index: () => rows().indexOf(row),
      path: () => `${path}.${row.index()}`,
      name: key => `${path}.${row.index()}.${key}`,
    };
    return row;
  };
  const rows = createMemo<readonly FormRow<P>[]>(() => {
    const { length } = items();
    order = order.slice(0, length);
    while (order.length < length) order.push(makeRow());
    return order;
  });
  /** Changes values and rows alike, and gives the focus back that a moved element loses. */
  const change = (
    edit: <T>(list: T[], fresh: () => T) => void,
    item: unknown,
    to: (index: number) => number | undefined,
  ): void =>
    untrack(() => {
      const focused = typeof document === "undefined" ? null : document.activeElement;
      const list = [...items()];
      const next = [...order];
      edit(list, () => item);
      edit(next, makeRow);
      batch(() => {
        core.shift(path, to);
        order = next;
        core.set(path, list);
      });
      if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused) focused.focus();
    });
  const list: FormList<Item, P> = {
    rows,
    append: (item, options) => list.insert(untrack(items).length, item, options),
    insert(index, item, { focus = true } = {}) {
      change(
        (entries, fresh) => void entries.splice(index, 0, fresh()),
        copyOf(item),
        at => (at < index ? at : at + 1),
      );
      if (focus) focusRow(`${path}.${index}`, element());
    },
    remove(index) {
      change(
        entries => void entries.splice(index, 1),
        undefined,
        at => (at === index ? undefined : at < index ? at : at - 1),
      );
      if (typeof document === "undefined" || document.activeElement !== document.body) return;
      const last = untrack(items).length - 1;
      focusRow(`${path}.${Math.min(index, last)}`, element());
    },
    move(from, to) {
      const { length } = untrack(items);
      if (from === to || Math.min(from, to) < 0 || Math.max(from, to) >= length) return;
      const places = Array.from({ length }, (_, index) => index);
      places.splice(to, 0, ...places.splice(from, 1));
      change(
        entries => void entries.splice(to, 0, ...entries.splice(from, 1)),
        undefined,
        at => places.indexOf(at),
      );
    },
  };
  return list;
}
