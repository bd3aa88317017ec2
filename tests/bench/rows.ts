import type { WebSocket } from "ws";
import { live } from "../../lib/live";
import { createStore, type SetStoreFunction } from "../../lib/reactive";
import { decodeItems } from "../../lib/wire";
import { eachTurn, hostLive, hostRaw, openInWindow } from "./hosting";
import { alternate, type Side, until } from "./measure";
import type { Measurement, Serve } from "./measurement";
import { Peer } from "./peer";
import { connectLight, connectRaw, counter } from "./sockets";

const SIZES = [100, 10_000, 100_000] as const;
const TURNS = 30_000;
const ROUNDS = 5;

interface Row {
  id: number;
  name: string;
  price: number;
}

/** One price a turn, anywhere in the list; a price never stays what it is. */
const changed = (turn: number, size: number): [row: number, price: number] => [(turn * 7_919) % size, 1 + (turn % 997)];

const ours: Serve = async () => {
  let set: SetStoreFunction<{ rows: Row[] }> | undefined;
  let size = 0;
  let turns = 0;
  const open = (count: number): Promise<string> => {
    size = count;
    const rows = Array.from({ length: count }, (_, id) => ({ id, name: `row ${id}`, price: 0 }));
    return openInWindow(() => {
      const [table, setTable] = createStore({ rows });
      set = setTable;
      return live({ table });
    });
  };
  const change = (count: number): Promise<void> =>
    eachTurn(count, () => {
      const [row, price] = changed(turns++, size);
      set?.("rows", row, "price", price);
    });
  return { hosted: await hostLive(), commands: { open, change } };
};

/** What an author would write by hand: the row, and its new price. */
const raw: Serve = async () => {
  let socket: WebSocket | undefined;
  let size = 0;
  let turns = 0;
  const hosted = await hostRaw(joined => (socket = joined));
  const open = (count: number): string => {
    size = count;
    return "";
  };
  const change = (count: number): Promise<void> =>
    eachTurn(count, () => socket?.send(JSON.stringify(["price", ...changed(turns++, size)])));
  return { hosted, commands: { open, change } };
};

interface List extends AsyncDisposable {
  run(): Promise<{ readonly cpu: number; readonly down: number }>;
}

async function start(side: Side, size: number): Promise<List> {
  const peer = await Peer.start("rows", side);
  const opened = await peer.ask<string>("open", size);
  let arrived = 0;
  // A frame may have the changes of two turns.
  const take = (frame: string): void => void (arrived += decodeItems(frame).length / 2);
  const wire = await (side === "ours"
    ? connectLight(peer.port, opened, take)
    : connectRaw(peer.port, () => void arrived++));
  return {
    async run() {
      const goal = arrived + TURNS;
      const bytes = counter(wire);
      const before = await peer.cpu();
      await peer.ask("change", TURNS);
      await until("all changes", () => arrived >= goal);
      return { cpu: ((await peer.cpu()) - before) / TURNS, down: bytes().down / TURNS };
    },
    async [Symbol.asyncDispose]() {
      wire.socket.terminate();
      await peer[Symbol.asyncDispose]();
    },
  };
}

async function measure(): ReturnType<Measurement["measure"]> {
  const lists = await Promise.all(SIZES.map(size => start("ours", size)));
  const byHand = await start("raw", 10_000);
  const { raw: hand, ours: own } = await alternate(ROUNDS, async side => {
    if (side === "raw") return { ...(await byHand.run()), small: 0, large: 0 };
    const [small, middle, large] = [await lists[0]?.run(), await lists[1]?.run(), await lists[2]?.run()];
    return { cpu: middle?.cpu ?? 0, down: middle?.down ?? 0, small: small?.cpu ?? 0, large: large?.cpu ?? 0 };
  });
  for (const list of [...lists, byHand]) await list[Symbol.asyncDispose]();
  const what = "one row of a list of 10,000 changes";
  return [
    { what: `${what}: down`, unit: "B", raw: hand.down, ours: own.down, budget: { of: "ours", limit: 12 } },
    { what: `${what}: server CPU`, unit: "µs", raw: hand.cpu, ours: own.cpu, budget: { of: "ratio", limit: 1 } },
    {
      what: "one row of 100,000 changes, against one of 100: server CPU",
      unit: "µs",
      raw: own.small,
      ours: own.large,
      budget: { of: "ratio", limit: 1.2 },
    },
  ];
}

export const rows: Measurement = { serve: { raw, ours }, measure };

/** The bytes down of one changed row of 10,000, without processes: the same in each run. */
export async function bytesPerRow(): Promise<number> {
  const { hosted, commands } = await ours();
  let arrived = 0;
  const opened = (await commands["open"]?.(10_000)) as string;
  const wire = await connectLight(hosted?.port ?? 0, opened, frame => void (arrived += decodeItems(frame).length / 2));
  const bytes = counter(wire);
  await commands["change"]?.(100);
  await until("all changes", () => arrived === 100);
  const { down } = bytes();
  wire.socket.terminate();
  hosted?.close();
  return down / 100;
}
