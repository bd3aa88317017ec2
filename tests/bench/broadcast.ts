import type { WebSocket } from "ws";
import { live } from "../../lib/live";
import { createSignal } from "../../lib/reactive";
import { shared } from "../../lib/window";
import { eachTurn, hostLive, hostRaw, openInWindow } from "./hosting";
import { alternate, both, type Side, until } from "./measure";
import type { Measurement, Serve } from "./measurement";
import { Peer } from "./peer";
import { connectLight, connectRaw, type Wire } from "./sockets";

const WINDOWS = 1_000;
const CHANGES = 100;
const ROUNDS = 5;

const together: Serve = async () => {
  const [value, setValue] = createSignal(0);
  const open = (): Promise<string[]> =>
    Promise.all(Array.from({ length: WINDOWS }, () => openInWindow(() => shared("crowd", () => live({ value })))));
  const change = (count: number): Promise<void> => eachTurn(count, () => setValue(last => last + 1));
  return { hosted: await hostLive(), commands: { open, change } };
};

const ours: Serve = async () => {
  // One signal of the process, shown in each window.
  const [value, setValue] = createSignal(0);
  const open = (): Promise<string[]> =>
    Promise.all(Array.from({ length: WINDOWS }, () => openInWindow(() => live({ value }))));
  const change = (count: number): Promise<void> => eachTurn(count, () => setValue(last => last + 1));
  return { hosted: await hostLive(), commands: { open, change } };
};

const raw: Serve = async () => {
  const sockets = new Set<WebSocket>();
  let value = 0;
  const hosted = await hostRaw(socket => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  const change = (count: number): Promise<void> =>
    eachTurn(count, () => {
      const text = JSON.stringify([1, ++value]);
      for (const socket of sockets) socket.send(text);
    });
  return { hosted, commands: { open: () => Array<string>(WINDOWS).fill(""), change } };
};

interface Crowd {
  readonly peer: Peer;
  readonly wires: readonly Wire[];
  run(): Promise<{ readonly cpu: number }>;
}

async function start(name: string, side: Side): Promise<Crowd> {
  const peer = await Peer.start(name, side);
  const opened = await peer.ask<string[]>("open");
  let delivered = 0;
  const take = (): void => void delivered++;
  const wires: Wire[] = [];
  for (const live of opened) {
    wires.push(await (side === "ours" ? connectLight(peer.port, live, take) : connectRaw(peer.port, take)));
  }
  return {
    peer,
    wires,
    async run() {
      const goal = delivered + CHANGES * WINDOWS;
      const before = await peer.cpu();
      await peer.ask("change", CHANGES);
      await until("all deliveries", () => delivered >= goal);
      return { cpu: ((await peer.cpu()) - before) / (CHANGES * WINDOWS) };
    },
  };
}

async function measure(name: string, how: string): ReturnType<Measurement["measure"]> {
  const sides = await both(side => start(name, side));
  const { raw, ours } = await alternate(ROUNDS, side => sides[side].run());
  await both(async side => {
    for (const { socket } of sides[side].wires) socket.terminate();
    await sides[side].peer[Symbol.asyncDispose]();
  });
  return [
    {
      what: `one value to ${WINDOWS.toLocaleString("en")} windows, ${how}: server CPU per delivery`,
      unit: "µs",
      raw: raw.cpu,
      ours: ours.cpu,
      budget: { of: "ratio", limit: 1.1 },
    },
  ];
}

export const broadcast: Measurement = {
  serve: { raw, ours },
  measure: () => measure("broadcast", "a signal in each"),
};

export const sharing: Measurement = {
  serve: { raw, ours: together },
  measure: () => measure("sharing", "an object that they share"),
};
