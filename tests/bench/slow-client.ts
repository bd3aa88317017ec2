import type { WebSocket } from "ws";
import { live } from "../../lib/live";
import { createSignal } from "../../lib/reactive";
import { hostLive, hostRaw, openInWindow } from "./hosting";
import { alternate, type Side, until } from "./measure";
import type { Commands, Measurement, Serve } from "./measurement";
import { Peer } from "./peer";
import { connectLight, connectRaw } from "./sockets";

const PER_SECOND = 20_000;
const SECONDS = 3;
const ROUNDS = 2;

/** A value of 1 kB that says which one it is. */
const valueOf = (index: number): string => `${index}:`.padEnd(1_000, "x");

/** How much more memory is in use, in bytes. */
interface Growth {
  /** At the worst moment, garbage included. */
  readonly rss: number;
  /** On the heap and outside of it at the end, after a collection. */
  readonly held: number;
}

const collect = (globalThis as { gc?: () => void }).gc;

const held = (): number => {
  collect?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** Changes the value at a steady rate for a while, and watches memory meanwhile. */
async function flood(seconds: number, change: (index: number) => void): Promise<Growth> {
  const heldBefore = held();
  const rssBefore = process.memoryUsage.rss();
  let rss = 0;
  const look = (): void => void (rss = Math.max(rss, process.memoryUsage.rss() - rssBefore));
  const watch = setInterval(look, 50);
  const total = seconds * PER_SECOND;
  const started = performance.now();
  await new Promise<void>(resolve => {
    let done = 0;
    const next = (): void => {
      const due = Math.min(total, ((performance.now() - started) * PER_SECOND) / 1_000);
      while (done < due) change(++done);
      if (done >= total) resolve();
      else setImmediate(next);
    };
    next();
  });
  clearInterval(watch);
  look();
  return { rss, held: held() - heldBefore };
}

const ours: Serve = async () => {
  const [value, setValue] = createSignal("");
  const commands: Commands = {
    open: () => openInWindow(() => live({ value })),
    flood: seconds => flood(seconds, index => setValue(valueOf(index))),
  };
  return { hosted: await hostLive(), commands };
};

const raw: Serve = async () => {
  let socket: WebSocket | undefined;
  const hosted = await hostRaw(joined => (socket = joined));
  const change = (index: number): void => socket?.send(JSON.stringify([1, valueOf(index)]));
  return { hosted, commands: { open: () => "", flood: seconds => flood(seconds, change) } };
};

async function round(side: Side): Promise<{ rss: number; held: number; latest: number }> {
  await using peer = await Peer.start("slow", side);
  const opened = await peer.ask<string>("open");
  let last = "";
  const take = (text: string): void => void (last = text);
  const { socket } = await (side === "ours" ? connectLight(peer.port, opened, take) : connectRaw(peer.port, take));
  socket.pause();
  const { rss, held } = await peer.ask<Growth>("flood", SECONDS);
  const started = performance.now();
  socket.resume();
  await until("the latest value", () => last.includes(`"${SECONDS * PER_SECOND}:`));
  const latest = performance.now() - started;
  socket.terminate();
  return { rss, held, latest };
}

async function measure(): ReturnType<Measurement["measure"]> {
  const { raw, ours } = await alternate(ROUNDS, round);
  const megabytes = (bytes: number): number => bytes / 1_000_000;
  const what = `client that does not read, ${PER_SECOND.toLocaleString("en")} changes of 1 kB a second for ${SECONDS} s`;
  return [
    {
      what: `${what}: growth of resident memory`,
      unit: "MB",
      raw: megabytes(raw.rss),
      ours: megabytes(ours.rss),
      budget: { of: "ours", limit: 6 },
    },
    { what: "… what is held at the end", unit: "MB", raw: megabytes(raw.held), ours: megabytes(ours.held) },
    {
      what: "… until it has the latest value, once it reads",
      unit: "ms",
      raw: raw.latest,
      ours: ours.latest,
      budget: { of: "ours", limit: 200 },
    },
  ];
}

export const slowClient: Measurement = { serve: { raw, ours }, measure };
