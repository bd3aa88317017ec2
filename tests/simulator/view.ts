import type { Bound, BoundEntry } from "../../lib/bindings/index.ts";
import { readDescription } from "../../lib/wire/index.ts";
import { isConsistent, type ObjectKind } from "./live-objects.ts";
import { type Mode, outcomeOf } from "./ledger.ts";
import type { Page } from "./page.ts";

/** Pause after an opening that failed, in milliseconds. */
const RETRY = 300;

type BoundCallback = Extract<BoundEntry, { kind: "callback" }>;
type BoundInput = Extract<BoundEntry, { kind: "input" }>;

/** The inputs of a form. */
export type Field = "quick" | "slow";

/** What a user has entered into a field of the object that is bound. */
export interface Entered {
  readonly number: number;
  readonly value: string;
  readonly refused: boolean;
}

/** A component that shows one live object: opens, binds, opens anew, releases as `createLive` does. */
export class View {
  readonly kind: ObjectKind;
  readonly page: Page;
  bound: Bound | undefined;
  serial = 0;
  window = "";
  unmounted = false;
  readonly entered = new Map<Field, Entered>();
  readonly #shown = new Map<string, number>();

  constructor(page: Page, kind: ObjectKind, described?: unknown) {
    this.page = page;
    this.kind = kind;
    if (described === undefined) this.#open();
    else this.#bind(described);
  }

  unmount(): void {
    this.unmounted = true;
    this.#release();
  }

  call(mode: Mode, ms: number, load = ""): void {
    const { stage } = this.page;
    const callback = this.#entry("work") as BoundCallback | undefined;
    if (!callback) return;
    const stale = this.unmounted || this.page.hasLeft;
    const call = stage.ledger.add({
      page: this.page.name,
      object: this.serial,
      window: this.window,
      mode,
      stale,
    });
    const entered = new Map(this.entered);
    const { serial } = this;
    this.page.trace(() => `calls ${call.id} of #${serial}: ${mode}, ${ms} ms`);
    callback.call([call.id, mode, ms, load, load.length]).then(
      value => {
        if (this.page.domain.dead) return;
        stage.ledger.settle(call, "value");
        if (serial === this.serial) this.#checkResult(call.id, value as Record<string, unknown>, entered);
      },
      (error: unknown) => {
        if (!this.page.domain.dead) stage.ledger.settle(call, outcomeOf(error));
      },
    );
  }

  /** Makes a call that tells of its progress, and cancels it after a while where that is given. */
  steps(count: number, ms: number, cancelAfter: number | undefined): void {
    const { stage, domain, name: page } = this.page;
    const callback = this.#entry("steps") as BoundCallback | undefined;
    if (!callback) return;
    const stale = this.unmounted || this.page.hasLeft;
    const record = stage.ledger.add({ page, object: this.serial, window: this.window, mode: "steps", stale });
    const { id } = record;
    this.page.trace(() => `calls ${id} of #${this.serial}: ${count} steps of ${ms} ms`);
    let got = 0;
    const call = callback.call([id, count, ms], {
      progress: step => {
        if (domain.dead) return;
        if (step !== ++got) this.#violate("order", `got step ${String(step)} of call ${id} in place of ${got}`);
        if (record.settled !== undefined) this.#violate("order", `got a step of call ${id} after its end`);
        if (got % 8 === 0) call.taken(got);
      },
    });
    call.then(
      () => {
        if (domain.dead) return;
        if (got !== count) this.#violate("call", `got ${got} of ${count} steps of call ${id}`);
        stage.ledger.settle(record, "value");
      },
      (error: unknown) => {
        if (!domain.dead) stage.ledger.settle(record, outcomeOf(error));
      },
    );
    if (cancelAfter === undefined) return;
    domain.after(cancelAfter, () => {
      if (record.settled !== undefined) return;
      this.page.trace(() => `cancels ${id}`);
      record.cancelled = true;
      call.cancel();
    });
  }

  type(field: Field, refused: boolean): void {
    const input = this.#entry(field) as BoundInput | undefined;
    if (!input || this.unmounted) return;
    const number = this.page.nextKey();
    const value = refused ? `bad ${number}` : `  ${number} `;
    this.page.trace(() => `types "${value}" into ${field} of #${this.serial}`);
    this.entered.set(field, { number, value, refused });
    input.write(value);
    if (input.read() !== value) this.#violate("input", `${field} shows ${String(input.read())} instead of "${value}"`);
    this.observe();
  }

  /** Looks at what is shown: it must be of one moment, and never go back. */
  observe(): void {
    if (!this.bound || this.unmounted) return;
    if (this.kind === "board") {
      const values: Record<string, unknown> = {};
      for (const name of ["a", "b", "total", "both", "label", "parity"]) values[name] = this.read(name);
      if (!isConsistent(values)) this.#violate("consistent", `shows ${JSON.stringify(values)}`);
      this.#rises("a", values["a"]);
      this.#rises("shared", this.read("shared"));
    } else if (this.kind === "form") {
      this.#rises("edits", this.read("edits"));
      for (const field of ["quick", "slow"] as const) {
        this.#rises(field, Number(/\d+/.exec(String(this.read(field)))?.[0]), "input");
      }
    } else this.#rises("beats", this.read("beats"));
  }

  /** What the view shows for a value. */
  read(name: string): unknown {
    const entry = this.#entry(name);
    if (entry?.kind === "store") return entry.store;
    return entry && "read" in entry ? entry.read() : undefined;
  }

  input(field: Field): BoundInput {
    return this.#entry(field) as BoundInput;
  }

  #entry(name: string): BoundEntry | undefined {
    return this.bound?.entries.get(name);
  }

  #open(): void {
    const { page } = this;
    page.open(this.kind).then(
      described => {
        // As with `createLive`: what was opened for a component that has gone is bound by nobody.
        if (this.unmounted || page.hasLeft) return;
        this.#bind(described);
      },
      () => {
        if (!page.hasLeft && !this.unmounted)
          page.domain.after(RETRY, () => !this.unmounted && !page.hasLeft && this.#open());
      },
    );
  }

  #bind(described: unknown): void {
    const { page } = this;
    this.#release();
    const { window } = readDescription(described);
    this.window = window;
    this.bound = page.client.bind(described, () => this.#reopen(window));
    this.serial = this.read("serial") as number;
    page.stage.bound.add(this.serial);
    page.trace(() => `binds #${this.serial}`);
    this.observe();
  }

  #reopen(window: string): void {
    const { page } = this;
    if (this.unmounted || page.hasLeft) this.#violate("bound", "is to be opened anew, but it was released or left");
    page.trace(() => `is to open #${this.serial} anew`);
    if (page.stage.hasWindow(window)) {
      this.#violate("window", "was told that its window is gone, but the server still has it");
    }
    this.#open();
  }

  #release(): void {
    const { bound } = this;
    if (!bound) return;
    this.page.stage.bound.delete(this.serial);
    this.page.stage.released.add(this.serial);
    this.page.trace(() => `releases #${this.serial}`);
    this.bound = undefined;
    this.entered.clear();
    this.#shown.clear();
    bound.release();
  }

  #rises(name: string, value: unknown, invariant: "monotonic" | "input" = "monotonic"): void {
    const before = this.#shown.get(name) ?? 0;
    if (!(typeof value === "number" && value >= before)) {
      this.#violate(invariant, `${name} shows ${String(value)} after ${before}`);
    }
    this.#shown.set(name, value as number);
  }

  /** A result never overtakes what the callback has changed, and inputs are written before what is called after them. */
  #checkResult(id: number, result: Record<string, unknown>, entered: ReadonlyMap<Field, Entered>): void {
    if (result["id"] !== id) this.#violate("call", `got the result of ${String(result["id"])} for call ${id}`);
    for (const name of ["a", "beats"]) {
      if (name in result && (this.read(name) as number) < (result[name] as number)) {
        this.#violate("consistent", `got the result of call ${id} before ${name} = ${String(result[name])}`);
      }
    }
    for (const [field, { number, refused }] of entered) {
      if (!refused && Number(result[field]) < number) {
        this.#violate("input", `call ${id} saw ${String(result[field])} in ${field}, made after ${number} was entered`);
      }
    }
  }

  #violate(
    invariant: "bound" | "consistent" | "order" | "monotonic" | "input" | "call" | "window",
    message: string,
  ): void {
    this.page.stage.violations.report(invariant, `The view of #${this.serial} on ${this.page.name} ${message}.`);
  }
}
