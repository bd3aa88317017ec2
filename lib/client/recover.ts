import type { BoundEntry } from "../bindings";
import type { LiveClient } from "./live-client";
import { rootsOf, runDropped, wakeMemos } from "./revive";

/** Clients that are about to wake their memos. */
const waking = new WeakSet<LiveClient>();

/**
 * Makes up for what Solid leaves out after an exception of a reader. One that a handler took leaves memos that no change
 * reaches any more. One that was thrown out of an update has also `dropped` what was due after it.
 */
export function recover(client: LiveClient, dropped: boolean): void {
  if (dropped) runDropped([...client.roots, ...readersOf(client)], error => client.report(error));
  if (waking.has(client)) return;
  waking.add(client);
  // When the update that threw is over: until then memos may be due because they are queued.
  queueMicrotask(() => {
    waking.delete(client);
    for (const root of [...client.roots, ...readersOf(client)]) wakeMemos(root);
  });
}

function readersOf(client: LiveClient): ReturnType<typeof rootsOf> {
  const entries = [...client.bound.values()].flatMap(({ entries }) => signalsOf(entries.values()));
  return rootsOf([...entries, client.status, client.notices, client.browser.open[0]]);
}

function signalsOf(entries: Iterable<BoundEntry>): (() => unknown)[] {
  const signals: (() => unknown)[] = [];
  for (const entry of entries) {
    if (entry.kind === "object") signals.push(...signalsOf(entry.entries.values()));
    else if (entry.kind === "list") {
      const { read } = entry;
      signals.push(read, () =>
        read()
          .flatMap(row => signalsOf(row.entries.values()))
          .forEach(signal => signal()),
      );
    } else if ("read" in entry) signals.push(entry.read);
  }
  return signals;
}
