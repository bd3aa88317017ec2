import { exchange, LiveClient } from "../../lib/client";
import { live } from "../../lib/live";
import { createSignal } from "../../lib/reactive";
import { hostLive, hostRaw, openInWindow } from "./hosting";
import { type Both, both, pause, type Side, until } from "./measure";
import type { Measurement } from "./measurement";
import type { Row } from "./report";
import { connectRaw, connectWith, counter, type Wire } from "./sockets";

/** Small changes as sites have them: a price, and a word. */
export const CHANGES = { "a number": 101.25, "a short string": "hello" } as const;

/** Bytes of one change with all their framing. */
export interface Bytes {
  readonly down: number;
  /** What the client has answered by the time that nothing more follows. */
  readonly up: number;
  /** The same for each change of a quick row of them, where one acknowledgement stands for many. */
  readonly upInRow: number;
}

/** Longer than a client puts off an acknowledgement. */
const QUIET = 1_300;

const IN_ROW = 64;

interface Pair extends Disposable {
  readonly wire: Wire;
  set(value: unknown): void;
  shown(): unknown;
}

async function ours(): Promise<Pair> {
  const hosted = await hostLive();
  const [value, setValue] = createSignal<unknown>(0);
  const described = await openInWindow(() => live({ value }));
  let wire: Wire | undefined;
  const client = new LiveClient({ connect: connectWith(hosted.port, made => (wire = made)), exchange });
  const entry = client.bind({ live: described }, () => undefined).entries.get("value");
  await until("the client to be online", () => client.status() === "online");
  if (!wire || entry?.kind !== "cell") throw new Error("The bench's live object has no value.");
  return {
    wire,
    set: setValue,
    shown: () => entry.read(),
    [Symbol.dispose]() {
      client.leave();
      hosted.close();
    },
  };
}

async function raw(): Promise<Pair> {
  let last: unknown;
  let send: (text: string) => void = () => undefined;
  const hosted = await hostRaw(socket => (send = text => socket.send(text)));
  const wire = await connectRaw(hosted.port, text => (last = (JSON.parse(text) as unknown[])[1]));
  return {
    wire,
    set: value => send(JSON.stringify([1, value])),
    shown: () => last,
    [Symbol.dispose]() {
      wire.socket.terminate();
      hosted.close();
    },
  };
}

/** Counts the bytes of one change to `value`, over a real socket. Exact: it is the same in each run. */
export async function countBytes(side: Side, value: number | string): Promise<Bytes> {
  using pair = await (side === "ours" ? ours() : raw());
  await pause(QUIET);
  const single = counter(pair.wire);
  pair.set(value);
  await until("the change", () => pair.shown() === value);
  await pause(QUIET);
  const { down, up } = single();
  const row = counter(pair.wire);
  for (let index = 1; index <= IN_ROW; index++) {
    pair.set(index);
    await until("a change of the row", () => pair.shown() === index);
  }
  return { down, up, upInRow: row().up / IN_ROW };
}

async function measure(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, value] of Object.entries(CHANGES)) {
    const counted: Both<Bytes> = await both(side => countBytes(side, value));
    const row = (which: string, key: keyof Bytes): Row => ({
      what: `${what} changes: ${which}`,
      unit: "B",
      raw: counted.raw[key],
      ours: counted.ours[key],
    });
    rows.push({ ...row("down", "down"), budget: { of: "ours", limit: 14 } });
    rows.push(row("up, a change on its own", "up"), row(`up, ${IN_ROW} in a row`, "upInRow"));
  }
  return rows;
}

export const bytes: Measurement = { measure };
