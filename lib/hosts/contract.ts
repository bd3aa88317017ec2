import type { HostAnswer, HostEvent } from "../server";

/**
 * What a host has to do for live objects, whichever brings the HTTP: SolidStart, or any server of Node's. The suite in
 * `tests/conformance/hosts.ts` shows each of these of every host, in a browser.
 *
 * 1. **Pages.** It renders a page with Solid while a {@link HostEvent} is the request event: then live objects open in the
 *    window of that request, once, and their values go into the HTML.
 * 2. **Calls.** It lets browsers call the functions that views open live objects with, each call with an event of its own,
 *    and passes on the header `x-live-window`: then they open in the window that the page has. Their errors are redacted.
 * 3. **Sockets.** It hands the upgrades of one path to `acceptUpgrade`, which refuses those of other sites.
 * 4. **Ends.** It says how each answer ended ({@link HostAnswer}): a window whose page has not arrived closes at once, and
 *    what a failed call had opened is disposed.
 * 5. **Probes.** Below the path of the WebSocket it answers `health` and `ready`, see `answerProbe`.
 * 6. **Shutdown.** At SIGTERM, by `shutDownOnSignal`, the process says that it is not ready, ends its calls, tells
 *    clients to come back, and ends.
 *
 * SolidStart 2 is not among the hosts yet: all its versions ask for Node 22 or 24 (its configuration imports `globSync` of
 * `node:fs`, which Node 20 does not have), and this library is to run on Node 20. Its request events are understood.
 */
export interface Host {
  /** The request event of a page or call. */
  readonly event: HostEvent;
  /** How its answer ends. */
  readonly answer: HostAnswer;
}
