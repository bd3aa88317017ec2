import type { WebSocket } from "ws";
import { live } from "../../lib/live";
import { createSignal } from "../../lib/reactive";
import { eachTurn, hostLive, hostRaw, openInWindow } from "./hosting";
import { alternate, both, type Side, until } from "./measure";
import type { Measurement, Serve } from "./measurement";
import { Peer } from "./peer";
import { connectLight, connectRaw, type Wire } from "./sockets";

const CHANGES = 20_000;
const ROUNDS = 5;

const ours: Serve = async () => {
  const [value, setValue] = createSignal(0);
  const change = (count: number): Promise<void> => eachTurn(count, () => setValue(last => last + 1));
  return { hosted: await hostLive(), commands: { open: () => openInWindow(() => live({ value })), change } };
};

const raw: Serve = async () => {
  let socket: WebSocket | undefined;
  let value = 0;
  const hosted = await hostRaw(joined => (socket = joined));
  const change = (count: number): Promise<void> => eachTurn(count, () => socket?.send(JSON.stringify([1, ++value])));
  return { hosted, commands: { open: () => "", change } };
};

interface Updates {
  readonly peer: Peer;
  readonly wire: Wire;
  run(): Promise<{ readonly cpu: number; readonly perSecond: number; readonly delivered: number }>;
}

async function start(side: Side): Promise<Updates> {
  const peer = await Peer.start("updates", side);
  const opened = await peer.ask<string>("open");
  let delivered = 0;
  let last = "";
  const take = (text: string): void => {
    delivered++;
    last = text;
  };
  const wire = await (side === "ours" ? connectLight(peer.port, opened, take) : connectRaw(peer.port, take));
  let changed = 0;
  return {
    peer,
    wire,
    async run() {
      changed += CHANGES;
      const before = delivered;
      const started = performance.now();
      const cpu = await peer.cpu();
      await peer.ask("change", CHANGES);
      // What is conflated while a client lags is not delivered; the latest value always is.
      await until("the latest value", () => last.includes(`,${changed}`));
      const used = (await peer.cpu()) - cpu;
      const count = delivered - before;
      const seconds = (performance.now() - started) / 1_000;
      return { cpu: used / count, perSecond: count / seconds, delivered: (100 * count) / CHANGES };
    },
  };
}

async function measure(): ReturnType<Measurement["measure"]> {
  const sides = await both(start);
  const { raw, ours } = await alternate(ROUNDS, side => sides[side].run());
  await both(async side => {
    sides[side].wire.socket.terminate();
    await sides[side].peer[Symbol.asyncDispose]();
  });
  const what = "one cell changes in each turn";
  return [
    { what: `${what}: updates to one client`, unit: "/s", raw: raw.perSecond, ours: ours.perSecond },
    { what: `${what}: server CPU per delivered update`, unit: "µs", raw: raw.cpu, ours: ours.cpu },
    { what: `${what}: delivered, not conflated`, unit: "%", raw: raw.delivered, ours: ours.delivered },
  ];
}

export const oneCell: Measurement = { serve: { raw, ours }, measure };
