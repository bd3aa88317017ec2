import {
  callback,
  createMemo,
  createSignal,
  createStore,
  getWindow,
  input,
  live,
  LiveError,
  onCleanup,
  type SetStoreFunction,
  sleep,
} from "solid-reflect/server";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { Ledger, Mode } from "./ledger.ts";
import { VALUES } from "./values.ts";
import type { Violations } from "./violation.ts";

/** The kinds of live objects that a program opens. */
export type ObjectKind = "board" | "form" | "ticker";

/** A live object as its server knows it, to compare with what its views show. */
export interface Truth {
  readonly serial: number;
  readonly kind: ObjectKind;
  readonly window: string;
  /** Its values, read from the signals themselves. */
  readonly cells: Readonly<Record<string, () => unknown>>;
  /** Changes its values `times` times in one turn. */
  bump(times: number): void;
  disposed: boolean;
  task: "none" | "started" | "aborted";
}

/** What live objects share with the simulation. */
export interface Stage {
  readonly ledger: Ledger;
  readonly violations: Violations;
  readonly shared: () => number;
  readonly truths: Map<number, Truth>;
  /** Whether an object may be disposed now; otherwise says why not. */
  mayEnd(truth: Truth): string | undefined;
}

/** Opens a live object; to be called in the scope of its window. */
export async function openObject(stage: Stage, serial: number, kind: ObjectKind, slow: boolean): Promise<unknown> {
  if (slow) await sleep(30);
  return { board: openBoard, form: openForm, ticker: openTicker }[kind](stage, serial);
}

/** Signals that always change together, and what is derived from them: {@link isConsistent} tells whether all fit. */
async function openBoard(stage: Stage, serial: number): Promise<unknown> {
  const [a, setA] = createSignal(0);
  const [b, setB] = createSignal(partner(0));
  const [thing, setThing] = createSignal<unknown>(VALUES[0]);
  const [table, setTable] = createStore<Table>({ rows: [], of: 0 });
  const total = createMemo(() => a() + b());
  const cells = {
    a,
    b,
    total,
    both: () => ({ a: a(), total: total() }),
    label: () => (a() % 2 === 0 ? `even ${a()}` : `odd ${b()}`),
    flaky: () => {
      if (a() % 5 === 4) throw new Error(`secret ${a()}`);
      return a() * 2;
    },
    parity: () => a() % 2 === 0,
    thing,
    shared: stage.shared,
    table: () => ({ rows: table.rows.map(row => ({ ...row })), of: table.of }),
  };
  const truth = register(stage, serial, "board", cells, times => {
    for (let count = 0; count < times; count++) {
      setA(n => n + 1);
      setB(partner(a()));
      setThing(() => VALUES[a() % VALUES.length]);
      changeTable(a(), setTable);
    }
  });
  return live({
    serial: () => serial,
    ...cells,
    table,
    work: work(stage, truth, "page", () => ({ a: a() })),
    steps: steps(stage, "page"),
  });
}

interface Table {
  rows: { id: number; label: string; seen?: number }[];
  of: number;
}

/** Appends, changes, moves and takes out rows, a little different each time. */
function changeTable(a: number, set: SetStoreFunction<Table>): void {
  set("of", a);
  set("rows", rows => [...rows.slice(-7), { id: a, label: `row ${a}` }]);
  if (a % 2 === 0) set("rows", 0, "seen", a);
  if (a % 3 === 0) set("rows", rows => rows.toReversed());
  if (a % 5 === 0) set("rows", rows => rows.filter(row => row.id % 4 !== 0));
}

const partner = (a: number): number => 7 * a + 3;

/** Whether values of a board, as read in one moment, are of one moment. */
export function isConsistent(values: Readonly<Record<string, unknown>>): boolean {
  const { a, b, total, label } = values;
  const both = values["both"] as { a: unknown; total: unknown };
  const n = a as number;
  if (b !== partner(n) || total !== n + partner(n)) return false;
  if (both.a !== n || both.total !== total || values["parity"] !== (n % 2 === 0)) return false;
  return label === (n % 2 === 0 ? `even ${n}` : `odd ${partner(n)}`);
}

const refusing: StandardSchemaV1<unknown, string> = {
  "~standard": {
    version: 1,
    vendor: "simulator",
    validate: value =>
      typeof value === "string" && !value.startsWith("bad") ? { value } : { issues: [{ message: "refused" }] },
  },
};

/** How long the slow input of a form takes to write, in milliseconds. */
const SLOW_WRITE = 20;

/** Inputs whose server trims what is entered: one at once, one that takes its time. */
async function openForm(stage: Stage, serial: number): Promise<unknown> {
  const [quick, setQuick] = createSignal("0");
  const [slow, setSlow] = createSignal("0");
  const [edits, setEdits] = createSignal(0);
  const cells = { quick, slow, edits, summary: () => `${quick()}/${slow()}` };
  const bump = (times: number): void => void setEdits(n => n + times);
  const truth = register(stage, serial, "form", cells, bump);
  const writeSlow = async (value: string): Promise<void> => {
    await sleep(SLOW_WRITE);
    setSlow(value.trim());
  };
  return live({
    serial: () => serial,
    ...cells,
    quick: input([quick, (value: string) => void setQuick(value.trim())], { schema: refusing }),
    slow: input([slow, writeSlow]),
    work: work(stage, truth, `object ${serial}`, () => ({ quick: quick(), slow: slow() })),
    steps: steps(stage, `object ${serial}`),
  });
}

/** A task that counts for a while, one that begins later, and both wait for their end. */
async function openTicker(stage: Stage, serial: number): Promise<unknown> {
  const [beats, setBeats] = createSignal(0);
  const [late, setLate] = createSignal(false);
  const cells = { beats, late };
  const truth = register(stage, serial, "ticker", cells, times => void setBeats(n => n + times));
  getWindow().startSoon(async ({ signal }) => {
    if (getWindow().state === "rendered") stage.violations.report("task", `The task of #${serial} starts too early.`);
    truth.task = "started";
    signal.addEventListener("abort", () => (truth.task = "aborted"), { once: true });
    for (let beat = 0; beat < 8; beat++) {
      await sleep(700);
      setBeats(n => n + 1);
    }
    await sleep(1e9);
  });
  getWindow().after(1_500, () => void setLate(true));
  return live({
    serial: () => serial,
    ...cells,
    work: work(stage, truth, "page", () => ({ beats: beats() })),
    steps: steps(stage, "page"),
  });
}

function register(stage: Stage, serial: number, kind: ObjectKind, cells: Truth["cells"], bump: Truth["bump"]): Truth {
  const { signal, id } = getWindow() as unknown as { signal: AbortSignal; id: string };
  const truth: Truth = { serial, kind, window: id, cells, bump, disposed: false, task: "none" };
  stage.truths.set(serial, truth);
  const end = (): void => {
    if (truth.disposed) return;
    truth.disposed = true;
    const wrong = signal.aborted ? undefined : stage.mayEnd(truth);
    if (wrong !== undefined) stage.violations.report("task", `#${serial} ends, although ${wrong}.`);
  };
  onCleanup(end);
  return truth;
}

function work(stage: Stage, truth: Truth, lane: string, report: () => object) {
  return callback(async (id: number, mode: Mode, ms: number, load: string, size: number): Promise<unknown> => {
    stage.ledger.ran(id, lane);
    if (truth.disposed) stage.violations.report("call", `Call ${id} starts after #${truth.serial} has ended.`);
    if (load.length !== size) stage.violations.report("call", `Call ${id} got ${load.length} of ${size} characters.`);
    truth.bump(1);
    if (ms > 0) await sleep(ms);
    if (mode === "fail") throw new Error(`secret ${id}`);
    if (mode === "refuse") throw new LiveError("refused", `Not ${id}.`);
    if (mode === "function") return () => id;
    return { id, ...report() };
  });
}

/** Counts to `count`, and tells each number. */
function steps(stage: Stage, lane: string) {
  return callback(async function* (
    id: number,
    count: number,
    ms: number,
  ): AsyncGenerator<number, { id: number }, void> {
    const { ran, working } = stage.ledger;
    ran.call(stage.ledger, id, lane);
    working?.add(id);
    try {
      for (let step = 1; step <= count; step++) {
        if (ms > 0) await sleep(ms);
        yield step;
      }
      return { id };
    } finally {
      working?.delete(id);
    }
  });
}
