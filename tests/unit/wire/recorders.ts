import type { LiveError } from "../../../lib/errors.ts";
import type { DownSink, UpSink } from "../../../lib/wire/index.ts";

interface Recorder {
  /** What was read, in order: the name of the part, then its items. */
  readonly parts: readonly (readonly [name: string, ...items: unknown[]])[];
}

/** Takes the parts of a client's messages and keeps them. */
export function upRecorder(): UpSink & Recorder {
  const parts: [string, ...unknown[]][] = [];
  return {
    parts,
    bind: object => void parts.push(["bind", object]),
    release: object => void parts.push(["release", object]),
    call: (call, entry, args) => void parts.push(["call", call, entry, args]),
    cancel: call => void parts.push(["cancel", call]),
    taken: (call, count) => void parts.push(["taken", call, count]),
    pace: ms => void parts.push(["pace", ms]),
    show: (entry, on) => void parts.push(["show", entry, on]),
    write: (entry, version, value) => void parts.push(["write", entry, version, value]),
    answer: (request, ok, value) => void parts.push(["answer", request, ok, value]),
    tell: ({ name, value }) => void parts.push(["tell", name, value]),
    event: (name, value) => void parts.push(["event", name, value]),
  };
}

/** Takes the parts of a server's frames and keeps them; of an error the code and the message. */
export function downRecorder(): DownSink & Recorder {
  const parts: [string, ...unknown[]][] = [];
  const told = (error: LiveError): string => `${error.code}: ${error.message}`;
  return {
    parts,
    cell: (cell, value) => void parts.push(["cell", cell, value]),
    failed: (cell, error) => void parts.push(["failed", cell, told(error)]),
    result: (call, value) => void parts.push(["result", call, value]),
    error: (call, error) => void parts.push(["error", call, told(error)]),
    progress: (call, value) => void parts.push(["progress", call, value]),
    notice: (level, message) => void parts.push(["notice", level, message]),
    patch: (kind, items) => void parts.push(["patch", kind, ...items]),
    written: (entry, version, refusal) => void parts.push(["written", entry, version, refusal]),
    request: (request, name, args) => void parts.push(["request", request, name, args]),
    event: (name, value) => void parts.push(["event", name, value]),
  };
}
