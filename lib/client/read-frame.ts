import { type NoticeLevel, readDown } from "../wire";
import type { BrowserRequests } from "./browser-requests";
import type { Calls } from "./calls";
import type { Patches } from "./patches";

/** Where the parts of a frame go. */
export interface FrameHost {
  readonly patches: Patches;
  readonly calls: Calls;
  readonly browser: BrowserRequests;
  notify(message: string, level: NoticeLevel): void;
}

/** Reads a server's frame and carries it out, part by part. Raises `bad-message`. */
export function readFrame(text: string, host: FrameHost): void {
  const { patches, calls, browser } = host;
  readDown(text, {
    cell: (id, value) => patches.set(id, value),
    failed: (id, error) => patches.fail(id, error),
    patch: (kind, items) => patches.apply(kind, items),
    result: (id, value) => calls.result(id, value),
    error: (id, error) => calls.error(id, error),
    progress: (id, value) => calls.progress(id, value),
    notice: (level, message) => host.notify(message, level),
    written: (id, version, refusal) => patches.written(id, version, refusal),
    request: (id, name, args) => browser.ask(id, name, args),
    event: (name, value) => browser.ask(0, "event", [name, value]),
  });
}
