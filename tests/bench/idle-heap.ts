import { live } from "../../lib/live";
import { createSignal } from "../../lib/reactive";
import { hostLive, hostRaw, openInWindow } from "./hosting";
import { alternate, pause, type Side } from "./measure";
import type { Measurement, Serve } from "./measurement";
import { type Memory, Peer } from "./peer";
import { connectLight, connectRaw, type Wire } from "./sockets";

const WINDOWS = 1_000;
const ROUNDS = 3;

/** Longer than a server takes to acknowledge, and to be done with what opened. */
const SETTLE = 2_000;

const open = (): Promise<string> =>
  openInWindow(() => {
    const [name] = createSignal("Ada");
    const [price] = createSignal(101.25);
    const [busy] = createSignal(false);
    return live({ name, price, busy });
  });

const ours: Serve = async () => ({ hosted: await hostLive(), commands: { open } });

const raw: Serve = async () => ({ hosted: await hostRaw(() => undefined), commands: { open: () => "" } });

async function round(side: Side): Promise<{ held: number; rss: number }> {
  await using peer = await Peer.start("heap", side);
  const wires: Wire[] = [];
  const join = async (): Promise<void> => {
    const opened = await peer.ask<string>("open");
    const nothing = (): void => undefined;
    wires.push(await (side === "ours" ? connectLight(peer.port, opened, nothing) : connectRaw(peer.port, nothing)));
  };
  // What the first windows bring is code and caches, not theirs.
  for (let index = 0; index < 50; index++) await join();
  await pause(SETTLE);
  const before: Memory = await peer.memory();
  for (let index = 0; index < WINDOWS; index++) await join();
  await pause(SETTLE);
  const after = await peer.memory();
  for (const { socket } of wires) socket.terminate();
  return { held: (after.held - before.held) / WINDOWS, rss: (after.rss - before.rss) / WINDOWS };
}

async function measure(): ReturnType<Measurement["measure"]> {
  const { raw, ours } = await alternate(ROUNDS, round);
  const kilobytes = (bytes: number): number => bytes / 1_000;
  return [
    {
      what: "idle attached window with 3 cells: heap, socket included",
      unit: "kB",
      raw: kilobytes(raw.held),
      ours: kilobytes(ours.held),
      budget: { of: "ours", limit: 10 },
    },
    {
      what: "idle attached window with 3 cells: resident memory",
      unit: "kB",
      raw: kilobytes(raw.rss),
      ours: kilobytes(ours.rss),
    },
  ];
}

export const idleHeap: Measurement = { serve: { raw, ours }, measure };
