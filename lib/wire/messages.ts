import { isLiveErrorCode, LiveError, type LiveErrorCode } from "../errors";
import { type BrowserState, readBrowserState } from "./browser-state";
import { badMessage, decodeItems, mayHoldTags, revive } from "./decode";
import { encode } from "./encode";
import { fitting, WIRE_LIMITS } from "./limits";
import { PATCH_ITEMS } from "./patches";

/** Raised by one with every change that an older peer would misread. */
export const WIRE_VERSION = 1;

/** How loud a notice to the user is. */
export type NoticeLevel = "info" | "success" | "warning" | "error";

/** Reasons for which a server closes a socket, as WebSocket close codes, and the one with which a client leaves. */
export const CLOSE = {
  /** From the client: the page is going away, its window is needed no more. */
  leave: 4000,
  /** The window is not known (any more): open everything anew. */
  gone: 4001,
  /** The ticket is not the window's: open everything anew. */
  ticket: 4002,
  /** The peer does not speak this protocol, or another version of it. */
  protocol: 4003,
  /** A newer connection of the same window has taken over. */
  superseded: 4004,
  /** The peer was silent for too long. */
  silent: 4005,
  /** The application does not admit the request (any more). */
  refused: 4006,
  /** The server shuts down or restarts: come back. */
  restart: 4007,
} as const;

const ACK = "!";

/** "Are you there?" Not numbered; the answer is an acknowledgement. */
export const PROBE = "?";

/** Begins a piece of a message that is too large to be sent at once; it goes on in the next. */
export const PIECE = "+";

/** Begins the last piece of such a message. */
export const LAST_PIECE = "=";

/** "I have received this many numbered messages." Not numbered itself. */
export const ackMessage = (received: number): string => ACK + received;

/** The number in an acknowledgement, or undefined when the message is none. */
export function readAck(text: string): number | undefined {
  if (!text.startsWith(ACK)) return undefined;
  const received = Number(text.slice(1));
  if (!/^!\d+$/.test(text) || !isCount(received)) {
    throw badMessage("acknowledgement");
  }
  return received;
}

/** What a client says first on a socket. */
export interface Attach {
  readonly window: string;
  readonly ticket: string;
  /** How many of the server's frames this page has received. */
  readonly received: number;
  /** Its epoch: numbers the sockets of this page from 1, so that one that comes late gives way to a newer. */
  readonly epoch: number;
}

export const attachMessage = (attach: Attach): string =>
  [WIRE_VERSION, encode(attach.window), encode(attach.ticket), attach.received, attach.epoch].join();

/** Reads the first message of a client. Raises `bad-message`, also for another version. */
export function readAttach(text: string): Attach {
  // Not named `window`: Nitro's builds take any `typeof window` for the question whether this is a browser.
  const [version, id, ticket, received, epoch = 0] = decodeItems(text);
  if (typeof version !== "number") throw badMessage("attach");
  if (version !== WIRE_VERSION) {
    throw new LiveError("bad-message", `A client attached with version ${version}, this is ${WIRE_VERSION}.`);
  }
  if (typeof id !== "string" || typeof ticket !== "string" || !isCount(received) || !isCount(epoch)) {
    throw badMessage("attach");
  }
  return { window: id, ticket, received, epoch };
}

/** What a server answers to an attach. */
export interface Hello {
  /** The ticket for the next attach; this one's is spent. */
  readonly ticket: string;
  /** How many of the client's messages the server has received. */
  readonly received: number;
}

export const helloMessage = (hello: Hello): string => `${encode(hello.ticket)},${hello.received}`;

export function readHello(text: string): Hello {
  const [ticket, received] = decodeItems(text);
  if (typeof ticket !== "string" || !isCount(received)) throw badMessage("hello");
  return { ticket, received };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** The parts of a server's frame, as text. A frame is some of them, joined by commas. */
export const down = {
  cell: (cell: number, text: string): string => `${cell},${text}`,
  failed: (cell: number, message: string): string => `"f",${cell},${encode(message)}`,
  result: (call: number, text: string): string => `"r",${call},${text}`,
  error: (call: number, code: LiveErrorCode, message: string): string => `"e",${call},"${code}",${encode(message)}`,
  /** A value that a call yields on its way to its result. */
  progress: (call: number, text: string): string => `"p",${call},${text}`,
  notice: (level: NoticeLevel, message: string): string => `"n","${level}",${encode(message)}`,
  /** A client's write of an input was taken, or refused with a message. */
  written: (entry: number, version: number, refusal?: string): string =>
    `"w",${entry},${version},${refusal === undefined ? 0 : encode(refusal)}`,
  /** Asks the browser to do something; with a number above 0 it answers. */
  request: (request: number, name: string, args: readonly unknown[]): string =>
    `"q",${request},"${name}",[${args.map(encode).join()}]`,
  event: (name: string, value: unknown): string => `"t",${encode(name)},${encode(value)}`,
};

/** Where the parts of a server's frame go. */
export interface DownSink {
  cell(cell: number, value: unknown): void;
  failed(cell: number, error: LiveError): void;
  result(call: number, value: unknown): void;
  error(call: number, error: LiveError): void;
  progress(call: number, value: unknown): void;
  notice(level: NoticeLevel, message: string): void;
  written(entry: number, version: number, refusal: string | undefined): void;
  /** A part of `patch` by its letter, with the items that follow it. Those of a list are not revived. */
  patch(kind: string, items: readonly unknown[]): void;
  request(request: number, name: string, args: unknown[]): void;
  event(name: string, value: unknown): void;
}

/** Reads a server's frame, part by part, into `sink`. Raises `bad-message`. */
export function readDown(text: string, sink: DownSink): void {
  const items = decodeItems(text);
  const value: (json: unknown) => unknown = mayHoldTags(text) ? revive : json => json;
  for (let at = 0; at < items.length;) {
    const part = items[at++];
    if (typeof part === "number") {
      sink.cell(part, value(items[at++]));
      continue;
    }
    if (typeof part !== "string") throw badMessage("part");
    const count = PATCH_ITEMS[part];
    if (count !== undefined) {
      const given = items.slice(at, (at += count));
      sink.patch(part, part === "l" ? given : given.map(item => value(item)));
      continue;
    }
    const first = items[at++] as number;
    const second = items[at++];
    if (part === "r") sink.result(first, value(second));
    else if (part === "p") sink.progress(first, value(second));
    else if (part === "f") sink.failed(first, new LiveError("failed", asText(second)));
    else if (part === "e") {
      const message = asText(items[at++]);
      sink.error(first, new LiveError(isLiveErrorCode(second) ? second : "internal", message));
    } else if (part === "w") {
      const refusal = items[at++];
      sink.written(first, second as number, typeof refusal === "string" ? refusal : undefined);
    } else if (part === "n") sink.notice(first as unknown as NoticeLevel, asText(second));
    else if (part === "q") {
      const args = items[at++];
      if (!Array.isArray(args)) throw badMessage("request");
      const values = args.map(arg => value(arg));
      sink.request(first, asText(second), values);
    } else if (part === "t") sink.event(asText(first), value(second));
    else throw badMessage("part");
  }
}

function asText(json: unknown): string {
  if (typeof json !== "string") throw badMessage("text");
  return json;
}

/**
 * The parts of a client's message, as text. A message is some of them, joined by commas.
 *
 * @throws {LiveError} `too-large` for a value that does not fit into a message; what `encode` throws
 */
export const up = {
  /** A view shows this object: send its changes. */
  bind: (object: number): string => `"o",${object}`,
  /** Nobody shows it any more: dispose it. */
  release: (object: number): string => `"x",${object}`,
  call: (call: number, entry: number, args: readonly unknown[]): string =>
    fitting(`"c",${call},${entry},[${args.map(encode).join()}]`),
  /** The caller does not want the call's outcome any more. */
  cancel: (call: number): string => `"k",${call}`,
  /** The caller has dealt with so many progress values of a call: the server may send more. */
  taken: (call: number, count: number): string => `"g",${call},${count}`,
  /** The user has changed an input; its writes are numbered from 1. */
  write: (entry: number, version: number, value: unknown): string =>
    fitting(`"i",${entry},${version},${encode(value)}`),
  /** Send frames at most every `ms` milliseconds from now on: the tab is hidden. 0 for as they come. */
  pace: (ms: number): string => `"h",${ms}`,
  /** A view has begun (1) or ceased (0) to read a stream. */
  show: (entry: number, on: boolean): string => `"y",${entry},${on ? 1 : 0}`,
  event: (name: string, value: unknown): string => {
    if (name.length > WIRE_LIMITS.name) {
      throw new LiveError(
        "too-large",
        `An event was emitted whose name has ${name.length} characters. Give it at most ${WIRE_LIMITS.name}.`,
      );
    }
    return fitting(`"t",${encode(name)},${encode(value)}`);
  },
};

/** Where the parts of a client's message go. */
export interface UpSink {
  bind(object: number): void;
  release(object: number): void;
  call(call: number, entry: number, args: unknown[]): void;
  cancel(call: number): void;
  taken(call: number, count: number): void;
  write(entry: number, version: number, value: unknown): void;
  pace(ms: number): void;
  show(entry: number, on: boolean): void;
  /** What a request came to: its result or, when it is not `ok`, what went wrong. */
  answer(request: number, ok: boolean, value: unknown): void;
  /** Something of the browser is different now. */
  tell(state: BrowserState): void;
  event(name: string, value: unknown): void;
}

/** Reads a client's message, all of it before any of it takes effect. Raises `bad-message`. */
export function readUp(text: string, sink: UpSink): void {
  const items = decodeItems(text);
  const steps: (() => void)[] = [];
  for (let at = 0; at < items.length;) {
    const part = items[at++];
    const id = items[at++];
    if (part === "s" || part === "t") {
      if (typeof id !== "string" || id.length > WIRE_LIMITS.name || at >= items.length) throw badMessage("name");
      const value = revive(items[at++]);
      if (part === "t") steps.push(() => sink.event(id, value));
      else {
        const state = readBrowserState(id, value);
        steps.push(() => sink.tell(state));
      }
      continue;
    }
    if (!isCount(id)) throw badMessage("id");
    if (part === "o") steps.push(() => sink.bind(id));
    else if (part === "h") steps.push(() => sink.pace(Math.min(id, WIRE_LIMITS.pace)));
    else if (part === "y") {
      const on = items[at++];
      if (on !== 0 && on !== 1) throw badMessage("show");
      steps.push(() => sink.show(id, on === 1));
    } else if (part === "x") steps.push(() => sink.release(id));
    else if (part === "k") steps.push(() => sink.cancel(id));
    else if (part === "g") {
      const count = items[at++];
      if (!isCount(count)) throw badMessage("count");
      steps.push(() => sink.taken(id, count));
    } else if (part === "c") {
      const entry = items[at++];
      const args = items[at++];
      if (!isCount(entry) || !Array.isArray(args)) throw badMessage("call");
      const values = args.map(arg => revive(arg));
      steps.push(() => sink.call(id, entry, values));
    } else if (part === "i") {
      const version = items[at++];
      if (!isCount(version) || at >= items.length) throw badMessage("write");
      const value = revive(items[at++]);
      steps.push(() => sink.write(id, version, value));
    } else if (part === "a") {
      const ok = items[at++];
      if ((ok !== 0 && ok !== 1) || at >= items.length) throw badMessage("answer");
      const value = revive(items[at++]);
      steps.push(() => sink.answer(id, ok === 1, value));
    } else throw badMessage("part");
  }
  for (const step of steps) step();
}
