import { type DownSink, readDown, readUp, type UpSink } from "../wire";
import type { CallRecord, Interaction, PatchRecord } from "./interaction";
import type { Named, Names } from "./names";
import { preview } from "./preview";

/** Changes of an interaction that are told one by one, and values elsewhere in the page. */
const PATCHES = 60;
const ELSEWHERE = 20;

/** Calls and writes of one interaction: a person makes one or two, a page may make more. */
const CALLS = 20;

/** Characters of a change as it stood on the wire. */
const TEXT = 400;

/** What a part is recorded in. */
export interface PartContext {
  readonly names: Names;
  readonly now: number;
  readonly current: Interaction;
  readonly interactions: readonly Interaction[];
}

const nothing = (): undefined => undefined;

/** Records a part of what the page sends. */
export function recordUp(text: string, _: number, { names, now, current, interactions }: PartContext): void {
  const sink: UpSink = {
    call(call, entry, args) {
      const known = findCall(interactions, call);
      if (known) return void known.again++;
      const shown = args.map(preview).join(", ");
      const record = { call, ...names.of(entry), args: shown, sent: now, outcome: "", took: undefined, again: 0 };
      keep(current.calls, { ...record, state: "waiting" }, CALLS);
    },
    cancel(call) {
      const known = findCall(interactions, call);
      if (known) known.state = "cancelled";
    },
    write(entry, version, value) {
      const isKnown = interactions.some(({ writes }) =>
        writes.some(write => write.entry === entry && write.version === version),
      );
      if (isKnown) return;
      const record = { entry, version, ...names.of(entry), value: preview(value), outcome: "" };
      keep(current.writes, { ...record, state: "waiting" }, CALLS);
    },
    bind: nothing,
    release: nothing,
    taken: nothing,
    pace: nothing,
    show: nothing,
    answer: nothing,
    tell: nothing,
    event: nothing,
  };
  readUp(text, sink);
}

/** Records a part of what the server sends: `bytes` long. */
export function recordDown(text: string, bytes: number, context: PartContext): void {
  const { names, now, current, interactions } = context;
  const settle = (call: number, state: CallRecord["state"], outcome: string): void => {
    const known = findCall(interactions, call);
    if (!known || known.state !== "waiting") return;
    Object.assign(known, { state, outcome, took: now - known.sent });
  };
  const changed = (id: number, change: string): void => {
    const { object, name } = names.of(id);
    const record = { object, name, change, text: text.slice(0, TEXT), bytes, after: now - current.at };
    addPatch(current, record);
  };
  const sink: DownSink = {
    cell: (id, value) => changed(id, preview(value)),
    failed: (id, error) => changed(id, `failed: ${error.message}`),
    patch: (kind, items) => {
      const [id] = items;
      if (typeof id === "number") changed(id, describePatch(kind, items, names));
    },
    result: (call, value) => settle(call, "done", value === undefined ? "" : preview(value)),
    error: (call, error) => settle(call, "failed", `${error.code}: ${error.message}`),
    written(entry, version, refusal) {
      for (const { writes } of interactions) {
        for (const write of writes) {
          if (write.entry !== entry || write.version !== version) continue;
          write.state = refusal === undefined ? "taken" : "refused";
          write.outcome = refusal ?? "";
        }
      }
    },
    progress: nothing,
    notice: (level, message) => addPatch(current, toPage(`notice (${level})`, message)),
    request: (_, name) => addPatch(current, toPage("request to the page", name)),
    event: name => addPatch(current, toPage("event", name)),
  };
  /** What is no object's. */
  const toPage = (name: string, change: string): PatchRecord => {
    const shown = { object: undefined, name, change, text: text.slice(0, TEXT), bytes };
    return { ...shown, after: now - current.at };
  };
  readDown(text, sink);
}

/** A change of an object that has a part in the interaction is told; of what happens elsewhere, how much. */
function addPatch(interaction: Interaction, patch: PatchRecord): void {
  const { calls, writes, elsewhere, patches } = interaction;
  const hasPart = [...calls, ...writes].some(({ object }) => object !== undefined && object === patch.object);
  if (hasPart) {
    if (keep(patches, patch, PATCHES)) interaction.patchesLeftOut++;
    return;
  }
  const { object, name, bytes, change } = patch;
  const known = elsewhere.find(record => record.object === object && record.name === name);
  if (known) Object.assign(known, { count: known.count + 1, bytes: known.bytes + bytes, change });
  else keep(elsewhere, { object, name, bytes, change, count: 1 }, ELSEWHERE);
}

function describePatch(kind: string, items: readonly unknown[], names: Names): string {
  const [, second, third, fourth, fifth] = items;
  if (kind === "v") return preview(third);
  if (kind === "j") return `what ${named(names, second)} is`;
  if (kind === "k") return `has the key ${preview(third)}`;
  if (kind === "s") return `all of it: ${preview(third)}`;
  if (kind === "l") {
    const steps = Array.isArray(second) ? Math.ceil(second.length / 3) : 0;
    return steps === 1 ? "rows change in 1 step" : `rows change in ${steps} steps`;
  }
  const place = `at ${String(second)}`;
  const gone = third === 0 ? "" : `, ${String(third)} removed`;
  if (kind === "m") return `${place}: ${(fourth as unknown[]).length} moved here${gone}`;
  const added = fifth as unknown[];
  return added.length === 0 ? `${place}${gone}` : `${place}: ${preview(added)}${gone}`;
}

const named = (names: Names, id: unknown): string => {
  const found: Named | undefined = typeof id === "number" ? names.of(id) : undefined;
  return found?.name ?? "another";
};

const findCall = (interactions: readonly Interaction[], call: number): CallRecord | undefined => {
  for (const { calls } of interactions) {
    const known = calls.find(record => record.call === call);
    if (known) return known;
  }
  return undefined;
};

/** Adds to a bounded list. True when the oldest had to go for it. */
function keep<T>(list: T[], item: T, most: number): boolean {
  list.push(item);
  if (list.length <= most) return false;
  list.shift();
  return true;
}
