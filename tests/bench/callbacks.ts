import { exchange, LiveClient } from "../../lib/client";
import { callback, live } from "../../lib/live";
import { hostLive, hostRaw, openInWindow } from "./hosting";
import { alternate, both, median, type Side, until } from "./measure";
import type { Measurement, Serve } from "./measurement";
import { Peer } from "./peer";
import { connectRaw, connectWith } from "./sockets";

const CALLS = 10_000;
const AT_ONCE = 20;
const ROUNDS = 5;

/** What the callback does: it answers with its argument. */
const answer = async (value: number): Promise<number> => value;

const ours: Serve = async () => ({
  hosted: await hostLive(),
  commands: { open: () => openInWindow(() => live({ echo: callback(answer) })) },
});

const raw: Serve = async () => {
  const hosted = await hostRaw(socket => {
    socket.on("message", data => {
      const [id, value] = JSON.parse(String(data)) as [number, number];
      void answer(value).then(result => socket.send(JSON.stringify([id, result])));
    });
  });
  return { hosted, commands: { open: () => "" } };
};

type Call = (value: number) => Promise<unknown>;

async function connectOurs(port: number, opened: string): Promise<Call> {
  const client = new LiveClient({ connect: connectWith(port), exchange });
  const entry = client.bind({ live: opened }, () => undefined).entries.get("echo");
  await until("the client to be online", () => client.status() === "online");
  if (entry?.kind !== "callback") throw new Error("The bench's live object has no callback.");
  return value => entry.call([value]);
}

async function connectByHand(port: number): Promise<Call> {
  const waiting = new Map<number, (value: unknown) => void>();
  let last = 0;
  const { socket } = await connectRaw(port, text => {
    const [id, value] = JSON.parse(text) as [number, unknown];
    waiting.get(id)?.(value);
    waiting.delete(id);
  });
  return value =>
    new Promise(resolve => {
      const id = ++last;
      waiting.set(id, resolve);
      socket.send(JSON.stringify([id, value]));
    });
}

interface Caller {
  readonly peer: Peer;
  round(): Promise<{ readonly p50: number; readonly cpu: number; readonly cpuAtOnce: number }>;
}

async function start(side: Side): Promise<Caller> {
  const peer = await Peer.start("callbacks", side);
  const opened = await peer.ask<string>("open");
  const call = await (side === "ours" ? connectOurs(peer.port, opened) : connectByHand(peer.port));
  return {
    peer,
    async round() {
      const before = await peer.cpu();
      const times: number[] = [];
      for (let index = 0; index < CALLS; index++) {
        const started = performance.now();
        await call(index);
        times.push((performance.now() - started) * 1_000);
      }
      const between = await peer.cpu();
      for (let index = 0; index < CALLS; index += AT_ONCE) {
        await Promise.all(Array.from({ length: AT_ONCE }, (_, offset) => call(index + offset)));
      }
      const after = await peer.cpu();
      return { p50: median(times), cpu: (between - before) / CALLS, cpuAtOnce: (after - between) / CALLS };
    },
  };
}

async function measure(): ReturnType<Measurement["measure"]> {
  const sides = await both(start);
  const { raw, ours } = await alternate(ROUNDS, side => sides[side].round());
  await both(side => sides[side].peer[Symbol.asyncDispose]());
  const budget = { of: "ratio", limit: 1.15 } as const;
  return [
    { what: "callback: round trip, p50", unit: "µs", raw: raw.p50, ours: ours.p50, budget },
    { what: "callback: server CPU per call", unit: "µs", raw: raw.cpu, ours: ours.cpu, budget },
    {
      what: `callback, ${AT_ONCE} at once: server CPU per call`,
      unit: "µs",
      raw: raw.cpuAtOnce,
      ours: ours.cpuAtOnce,
    },
  ];
}

export const callbacks: Measurement = { serve: { raw, ours }, measure };
