import { type NoticeLevel, readDown } from "../wire";
import type { BrowserRequests } from "./browser-requests";
import type { Calls } from "./calls";
import type { Patches } from "./patches";

/** Where the parts of a frame go. */
export interface FrameHost {
  readonly patches: Patches;
  readonly calls: Calls;
  readonly browser: BrowserRequests;
  readonly errors: { report(error: unknown): void };
  notify(message: string, level: NoticeLevel): void;
}

/**
 * Decodes a server's frame and sets what it changes, part by part. No code of the page runs in it when it is called in a
 * batch: what it throws, such as `bad-message`, is the frame's own fault.
 */
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
    written(id, version, refusal) {
      try {
        patches.written(id, version, refusal);
      } catch (error) {
        // It sends what was entered meanwhile, which may be a value that cannot be encoded.
        host.errors.report(error);
      }
    },
    request: (id, name, args) => browser.ask(id, name, args),
    event: (name, value) => browser.ask(0, "event", [name, value]),
  });
}
