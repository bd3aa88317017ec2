import { type NoticeLevel, readDown } from "../wire";
import type { BoundObjects } from "./bound-objects";
import type { BrowserDoor } from "./browser-door";
import type { Calls } from "./calls";

/** Where the parts of a frame go. */
export interface FrameHost {
  readonly objects: BoundObjects;
  readonly calls: Calls;
  readonly browser: BrowserDoor;
  notify(message: string, level: NoticeLevel): void;
}

/** Reads a server's frame and carries it out, part by part. Raises `bad-message`. */
export function readFrame(text: string, host: FrameHost): void {
  const { objects, calls, browser } = host;
  readDown(text, {
    cell: (id, value) => objects.set(id, value),
    failed: (id, error) => objects.fail(id, error),
    patch: (kind, items) => objects.patch(kind, items),
    result: (id, value) => calls.result(id, value),
    error: (id, error) => calls.error(id, error),
    progress: (id, value) => calls.progress(id, value),
    notice: (level, message) => host.notify(message, level),
    written: (id, version, refusal) => objects.written(id, version, refusal),
    request: (id, name, args) => browser.ask(id, name, args),
    event: (name, value) => browser.ask(0, "event", [name, value]),
  });
}
