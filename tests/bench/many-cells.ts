import type { WebSocket } from "ws";
import { live } from "../../lib/live";
import { createSignal, type Setter } from "../../lib/reactive";
import { decodeItems } from "../../lib/wire";
import { eachTurn, hostLive, hostRaw, openInWindow } from "./hosting";
import { alternate, both, type Side, until } from "./measure";
import type { Measurement, Serve } from "./measurement";
import { Peer } from "./peer";
import { connectLight, connectRaw, counter, type Wire } from "./sockets";

const CELLS = 1_000;
const PER_TURN = 10;
const TURNS = 2_000;
const ROUNDS = 5;

/** Ten cells a turn, spread over all of them; a cell never gets the value that it has. */
function changes(turn: number, change: (cell: number, value: number) => void): void {
  for (let index = 0; index < PER_TURN; index++) {
    change((turn * 37 + index * 97) % CELLS, (turn * 7 + index * 13) % 1_000);
  }
}

const ours: Serve = async () => {
  const setters: Setter<number>[] = [];
  let turns = 0;
  const open = (): Promise<string> =>
    openInWindow(() => {
      const cells = Array.from({ length: CELLS }, () => createSignal(-1));
      setters.push(...cells.map(([, set]) => set));
      return live(Object.fromEntries(cells.map(([get], index) => [`cell${index}`, get])));
    });
  const change = (count: number): Promise<void> =>
    eachTurn(count, () => changes(turns++, (cell, value) => setters[cell]?.(value)));
  return { hosted: await hostLive(), commands: { open, change } };
};

const raw: Serve = async () => {
  let socket: WebSocket | undefined;
  let turns = 0;
  const hosted = await hostRaw(joined => (socket = joined));
  const change = (count: number): Promise<void> =>
    eachTurn(count, () => changes(turns++, (cell, value) => socket?.send(JSON.stringify([cell + 1, value]))));
  return { hosted, commands: { open: () => "", change } };
};

interface Cells extends AsyncDisposable {
  /** Runs `turns` turns of changes. */
  run(turns: number): Promise<{ readonly cpu: number; readonly down: number; readonly up: number }>;
}

async function start(side: Side): Promise<Cells> {
  const peer = await Peer.start("cells", side);
  const opened = await peer.ask<string>("open");
  let arrived = 0;
  // A frame is a list of ids and values.
  const take = (frame: string): void => void (arrived += decodeItems(frame).length / 2);
  const wire: Wire = await (side === "ours"
    ? connectLight(peer.port, opened, take)
    : connectRaw(peer.port, () => void arrived++));
  return {
    async run(turns) {
      const count = turns * PER_TURN;
      const goal = arrived + count;
      const bytes = counter(wire);
      const before = await peer.cpu();
      await peer.ask("change", turns);
      await until("all changes", () => arrived >= goal);
      const cpu = (await peer.cpu()) - before;
      const { down, up } = bytes();
      return { cpu: cpu / count, down: down / count, up: up / count };
    },
    async [Symbol.asyncDispose]() {
      wire.socket.terminate();
      await peer[Symbol.asyncDispose]();
    },
  };
}

async function measure(): ReturnType<Measurement["measure"]> {
  const sides = await both(start);
  const { raw, ours } = await alternate(ROUNDS, side => sides[side].run(TURNS));
  await both(side => sides[side][Symbol.asyncDispose]());
  const what = `${CELLS.toLocaleString("en")} cells, ${PER_TURN} change per turn`;
  return [
    {
      what: `${what}: server CPU per change`,
      unit: "µs",
      raw: raw.cpu,
      ours: ours.cpu,
      budget: { of: "ratio", limit: 0.5 },
    },
    {
      what: `${what}: down per change`,
      unit: "B",
      raw: raw.down,
      ours: ours.down,
      budget: { of: "ours", limit: 9 },
    },
    { what: `${what}: up per change`, unit: "B", raw: raw.up, ours: ours.up },
  ];
}

export const manyCells: Measurement = { serve: { raw, ours }, measure };

/** The bytes down per change of the case, without processes. Exact: it is the same in each run. */
export async function bytesPerChange(): Promise<number> {
  const { hosted, commands } = await ours();
  let frames = 0;
  const wire = await connectLight(hosted?.port ?? 0, (await commands["open"]?.(0)) as string, () => void frames++);
  const bytes = counter(wire);
  const turns = 100;
  await commands["change"]?.(turns);
  await until("all frames", () => frames === turns);
  const { down } = bytes();
  wire.socket.terminate();
  hosted?.close();
  return down / (turns * PER_TURN);
}
