import { type Cell, isBranded, Sent } from "../live";
import type { Scope } from "../tasks";
import { down } from "../wire";
import type { Access } from "./access";
import { encodeNamed } from "./encode-named";

/** What a shared cell has come to: the text of its value, or what clients may be told of its failure. */
type Told = { readonly text: string } | { readonly failure: string };

/** A cell that several windows read: its value is read and encoded once, however many there are. */
export class SharedCell {
  readonly cell: Cell;
  /** How often it has been sent. */
  version = 0;
  readonly #scope: Scope;
  readonly #report: (error: unknown, cell: Cell) => string;
  #stale = true;
  #told: Told = { text: "null" };
  readonly #views = new Set<SharedView>();

  /** Its formula runs in `scope`. `report` takes what it throws, and returns what clients may learn of it. */
  constructor(cell: Cell, scope: Scope, report: (error: unknown, cell: Cell) => string) {
    this.cell = cell;
    this.#scope = scope;
    this.#report = report;
  }

  get told(): Told {
    if (!this.#stale) return this.#told;
    this.#stale = false;
    if (!this.#scope.run(() => this.cell.refresh()) && this.version > 0) return this.#told;
    this.version++;
    return (this.#told = this.#tell());
  }

  /** It has changed: every window that reads it is told. */
  touch(): void {
    this.#stale = true;
    for (const view of this.#views) view.onChange();
  }

  /** Windows that read it. */
  get readers(): number {
    return this.#views.size;
  }

  add(view: SharedView): void {
    this.#views.add(view);
  }

  delete(view: SharedView): void {
    this.#views.delete(view);
  }

  #tell(): Told {
    const { name, value, failure } = this.cell;
    try {
      if (failure) throw failure.error;
      return { text: encodeNamed(name, value) };
    } catch (error) {
      return { failure: this.#report(error, this.cell) };
    }
  }
}

const VIEW = Symbol.for("solid-reflect.SharedView");

/** A shared cell in one window's table. */
export class SharedView extends Sent {
  static override [Symbol.hasInstance](value: unknown): value is SharedView {
    return isBranded(value, VIEW);
  }

  get [VIEW](): true {
    return true;
  }

  readonly #shared: SharedCell;
  readonly onChange: () => void;
  #seen = 0;
  readonly #access: Access | undefined;

  constructor(id: number, shared: SharedCell, access: Access | undefined, onChange: (view: SharedView) => void) {
    super(id, shared.cell.name);
    this.#shared = shared;
    this.#access = access;
    this.onChange = () => onChange(this);
    shared.add(this);
  }

  /** What all windows read. */
  get cell(): Cell {
    return this.#shared.cell;
  }

  /** What it is, for a description; what is sent afterwards begins there. */
  describe(): Told {
    const { told } = this.#shared;
    this.#seen = this.#shared.version;
    return told;
  }

  /** What there is to tell in a frame; undefined when the client has it. */
  take(frame: number): string | undefined {
    if (this.#access?.allowed === false) return undefined;
    const { told } = this.#shared;
    if (this.#seen === this.#shared.version && this.sentIn !== -1) return undefined;
    this.#seen = this.#shared.version;
    this.sentIn = frame;
    return "text" in told ? down.cell(this.id, told.text) : down.failed(this.id, told.failure);
  }

  close(): void {
    this.#shared.delete(this);
  }
}
