import { batch, createMemo, createSignal, untrack, type Accessor } from "solid-js";
import { createControlled } from "../internal/controlled";
import type { TransferOption, TransferProps, TransferSide } from "./transfer-props";

/** The two lists of a transfer: what is in them, what of it is selected, and how it goes from one to the other. */
export type TransferState<O extends TransferOption> = {
  readonly value: Accessor<readonly string[]>;
  /** What the last move was, for who cannot see it. */
  readonly said: Accessor<{ readonly to: TransferSide; readonly count: number } | undefined>;
  readonly locked: Accessor<boolean>;
  readonly list: (side: TransferSide) => TransferList<O>;
  /** Takes these over to a list; what is disabled stays. */
  readonly move: (to: TransferSide, values: readonly string[]) => void;
  readonly reset: () => void;
};

/** One of the two lists. */
export type TransferList<O extends TransferOption> = {
  readonly side: TransferSide;
  /** All that is in it. */
  readonly all: Accessor<readonly O[]>;
  /** What the search leaves of it. */
  readonly found: Accessor<readonly O[]>;
  readonly text: Accessor<string>;
  readonly search: (text: string) => void;
  readonly selected: Accessor<ReadonlySet<string>>;
  /** Selects these of its values and no others. */
  readonly select: (values: readonly string[]) => void;
};

/** Which list a move leads to from another. */
export const other = (side: TransferSide): TransferSide => (side === "available" ? "chosen" : "available");

function contains(option: TransferOption, text: string): boolean {
  const wanted = text.toLowerCase();
  return [option.label, option.description].some(words => words?.toLowerCase().includes(wanted));
}

/** Keeps the state of a transfer, controlled or not. Call it in the component's body. */
export function createTransfer<O extends TransferOption>(props: TransferProps<O>): TransferState<O> {
  const start = untrack(() => props.value ?? props.defaultValue ?? []);
  const [value, keepValue] = createControlled(() => props.value, start);
  const [selected, keepSelected] = createControlled<readonly string[]>(
    () => props.selected,
    untrack(() => props.defaultSelected ?? []),
  );
  const [said, setSaid] = createSignal<{ to: TransferSide; count: number }>();
  const known = createMemo(() => new Map(props.options.map(option => [option.value, option])));
  const taken = createMemo(() => new Set(value()));
  const locked = (): boolean => (props.disabled ?? false) || (props.readOnly ?? false);
  const sideOf = (one: string): TransferSide => (taken().has(one) ? "chosen" : "available");
  const free = (one: string): boolean => known().get(one)?.disabled !== true;

  const setSelected = (next: string[]): void => {
    keepSelected(next);
    props.onSelectedChange?.(next);
  };
  const setValue = (next: string[], to: TransferSide, values: readonly string[]): void => {
    keepValue(next);
    props.onChange?.(next, { to, values });
  };

  function createList(side: TransferSide): TransferList<O> {
    const [text, setText] = createSignal("");
    const all = createMemo((): readonly O[] =>
      side === "available"
        ? props.options.filter(option => !taken().has(option.value))
        : value().flatMap(one => known().get(one) ?? []),
    );
    const found = createMemo(() => {
      const [wanted, matches] = [text().trim(), props.filterOption ?? contains];
      return wanted === "" ? all() : all().filter(option => matches(option, wanted));
    });
    return {
      side,
      all,
      found,
      text,
      search(next) {
        setText(next);
        props.onSearch?.(next, side);
      },
      selected: createMemo(() => new Set(selected().filter(one => known().has(one) && sideOf(one) === side))),
      select(values) {
        if (locked()) return;
        const elsewhere = selected().filter(one => sideOf(one) !== side);
        setSelected([...elsewhere, ...values.filter(one => known().has(one) && free(one) && sideOf(one) === side)]);
      },
    };
  }
  const lists = { available: createList("available"), chosen: createList("chosen") };

  return {
    value,
    said,
    locked,
    list: side => lists[side],
    move(to, values) {
      const wanted = new Set(values);
      const moved = lists[other(to)]
        .all()
        .map(option => option.value)
        .filter(one => wanted.has(one) && free(one));
      if (locked() || moved.length === 0) return;
      const gone = new Set(moved);
      const rest = selected().filter(one => !gone.has(one));
      // One change: in between, what has gone over would be selected over there.
      batch(() => {
        if (rest.length < selected().length) setSelected(rest);
        setValue(to === "chosen" ? [...value(), ...moved] : value().filter(one => !gone.has(one)), to, moved);
        setSaid({ to, count: moved.length });
      });
    },
    reset: () => keepValue(start),
  };
}
