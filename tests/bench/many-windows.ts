import { live } from "../../lib/live";
import { createSignal } from "../../lib/reactive";
import { processServer } from "../../lib/server";
import { hostLive, openInWindow } from "./hosting";
import { median, pause } from "./measure";
import type { Measurement, Serve } from "./measurement";
import { Peer } from "./peer";
import { connectLight, type Wire } from "./sockets";

const IDLE = 2_000;
const PER_SECOND = 200;
const SECONDS = 10;

/** How long the idle windows are watched, in milliseconds: two heartbeats. */
const WATCHED = 32_000;

const open = (): Promise<string> =>
  openInWindow(() => {
    const [name] = createSignal("Ada");
    const [price] = createSignal(101.25);
    return live({ name, price });
  });

const ours: Serve = async () => ({
  hosted: await hostLive(),
  commands: { open, attached: () => processServer().count.attached },
});

/** Clients answer the server's probes, so that an idle window costs what it costs in life. */
async function join(peer: Peer): Promise<Wire> {
  return connectLight(peer.port, await peer.ask<string>("open"), () => undefined);
}

/** Opens windows at a steady rate, each of which leaves after a second. Gives how long each took to be joined. */
async function arrive(peer: Peer): Promise<{ readonly times: number[]; readonly took: number }> {
  const times: number[] = [];
  const joining: Promise<void>[] = [];
  const start = performance.now();
  for (let count = 0; count < PER_SECOND * SECONDS; count++) {
    const due = start + (count * 1_000) / PER_SECOND;
    if (performance.now() < due) await pause(due - performance.now());
    const begun = performance.now();
    joining.push(
      join(peer).then(async ({ socket }) => {
        times.push(performance.now() - begun);
        await pause(1_000);
        socket.close(4000);
      }),
    );
  }
  const took = performance.now() - start;
  await Promise.all(joining);
  return { times, took };
}

async function measure(): ReturnType<Measurement["measure"]> {
  await using peer = await Peer.start("windows", "ours");
  const wires: Wire[] = [];
  for (let index = 0; index < IDLE; index++) wires.push(await join(peer));
  const idleCpu = await peer.cpu();
  await pause(WATCHED);
  const idle = (await peer.cpu()) - idleCpu;
  const busyCpu = await peer.cpu();
  const { times, took } = await arrive(peer);
  const busy = (await peer.cpu()) - busyCpu;
  const attached = await peer.ask<number>("attached");
  for (const { socket } of wires) socket.terminate();
  return [
    { what: `${IDLE} idle windows: server CPU`, unit: "% of a core", ours: idle / (WATCHED * 10) },
    { what: "of these still attached at the end", unit: "windows", ours: attached },
    {
      what: `${PER_SECOND} new windows a second beside them: reached`,
      unit: "/s",
      ours: (times.length * 1_000) / took,
    },
    { what: "… server CPU for each, opening to leaving", unit: "µs", ours: busy / times.length },
    { what: "… opened and joined, median", unit: "ms", ours: median(times) },
  ];
}

export const manyWindows: Measurement = { serve: { ours, raw: ours }, measure };
