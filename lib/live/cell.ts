import { LiveError } from "../errors";
import type { Input } from "./input";
import { createObserver, isDeadSignal, type Observer, untrack } from "../reactive";
import { isBranded } from "./same-class";
import { Sent } from "./sent";

const INPUT = Symbol.for("solid-reflect.InputCell");

/** What hears of a cell's changes: the table that it is in. */
export interface CellListener {
  changed(cell: Cell): void;
}

/** Why a cell has no value. */
export interface CellFailure {
  readonly error: unknown;
  /** What clients are shown of it, with its reference. Its table's to set. */
  shown: string | undefined;
}

/**
 * One value of a live object, read from its formula when a frame is made. Between two frames it hears of the first
 * change only, so that a value that changes a thousand times costs one reading.
 *
 * Belongs to the scope it is created in and stops listening with it.
 */
export class Cell extends Sent {
  #value: unknown;
  #failure: CellFailure | undefined;
  readonly #observer: Observer<unknown>;

  constructor(id: number, name: string, formula: () => unknown, listener: CellListener) {
    super(id, name);
    this.#observer = createObserver(formula, () => listener.changed(this));
    this.refresh();
  }

  get value(): unknown {
    return this.#value;
  }

  /** What the formula threw when it was read last. `value` is then the one before. */
  get failure(): CellFailure | undefined {
    return this.#failure;
  }

  /** Reads the formula. True when the value or the failure is not the one before. */
  refresh(): boolean {
    const { value: before, failure } = { value: this.#value, failure: this.#failure };
    try {
      this.#value = this.#observer.read();
      this.#failure = undefined;
    } catch (error) {
      if (failure && failure.error === error) return false;
      this.#failure = { error, shown: undefined };
      return true;
    }
    const mutable = typeof this.#value === "object" && this.#value !== null;
    return failure !== undefined || mutable || !Object.is(before, this.#value);
  }

  /**
   * Raises `dead-signal` when the value has changed although the formula listens to nothing: it reads a signal of bare
   * `solid-js`, or a plain variable, and the view would never hear of it. For development.
   */
  assertAlive(): void {
    if (this.#observer.tracked || this.#failure) return;
    const now = untrack(this.#observer.formula);
    if (!Object.is(now, this.#value) && (typeof now !== "object" || now === null)) throw deadSignal(this.name);
  }
}

/** The cell of an input: a value that a client writes too. */
export class InputCell extends Cell {
  static override [Symbol.hasInstance](value: unknown): value is InputCell {
    return isBranded(value, INPUT);
  }

  get [INPUT](): true {
    return true;
  }

  readonly input: Input<unknown>;
  /** Settles when the writes that have come so far are done. Its sender's to set. */
  writing: Promise<unknown> | undefined;

  constructor(id: number, name: string, input: Input<unknown>, listener: CellListener) {
    super(id, name, input, listener);
    this.input = input;
  }
}

/** Raises an error for a formula that cannot work, as far as that can be told before it is read. */
export function assertFormula(name: string, formula: () => unknown): void {
  if (isDeadSignal(formula)) throw deadSignal(name);
  if (formula.length > 0) {
    throw new LiveError(
      "bad-entry",
      `live({ ${name} }) was given a function with parameters. ` +
        "If views are to call it, declare it with `callback(fn)`; if it is a value, pass a function without parameters.",
    );
  }
}

/** Raises an error for a value that shows that its formula was meant as something else. */
export function assertValue(name: string, value: unknown): void {
  if (typeof (value as { then?: unknown } | null | undefined)?.then === "function") {
    // Nobody else will look at this promise, and its failure must not end the process.
    (value as PromiseLike<unknown>).then(undefined, () => undefined);
    throw new LiveError(
      "bad-entry",
      `live({ ${name} }) was given a function that returns a promise. If views are to call it, declare it with ` +
        "`callback(fn)`; if it is a value, await it in the server function and pass a signal.",
    );
  }
}

function deadSignal(name: string): LiveError {
  return new LiveError(
    "dead-signal",
    `The value "${name}" of a live object changes without telling: it reads a signal of bare "solid-js", which is ` +
      'not reactive on the server, or a plain variable. Import createSignal and createMemo from "solid-reflect/server".',
  );
}
