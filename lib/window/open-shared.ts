import type { Clock, Timer } from "../clock";
import { LiveError } from "../errors";
import type { Live, LiveEntries } from "../live";
import { untrack } from "../reactive";
import { currentScope, openWithin, whileOpen } from "../tasks";
import { notAllowed } from "./access";
import type { LiveWindow } from "./live-window";
import { type Reader, SharedObject } from "./shared-object";

/** What the function that opens a shared object is given. */
export interface SharedContext<D> {
  /** The windows that read it now, as a signal: who is here. */
  readonly readers: () => readonly Reader<D>[];
  /** Aborted when the object is closed after its last reader. */
  readonly signal: AbortSignal;
}

/** What a window comes with to a shared object, and what it may do there. */
export interface SharedOptions<D> {
  /** What this window comes with, for {@link SharedContext.readers}: a name, say. It does not have to cross the wire. */
  readonly data?: D;
  /**
   * Whether this window may read and use it, as a formula. Opening it is `refused` when not. When that changes while it is
   * shown, nothing more is told of its values, and callbacks and writes are `refused`, until it is true again. What the
   * browser has before cannot be taken back.
   */
  readonly allow?: () => boolean;
  /**
   * How long it is kept when its last reader has gone, in milliseconds: 5,000 unless said otherwise, so that a page that
   * is loaded again finds it.
   */
  readonly linger?: number;
}

interface Room {
  readonly object: SharedObject;
  readonly opened: Promise<unknown>;
  readers: number;
  closing: Timer | undefined;
}

const LINGER = 5_000;

// The server's bundles each have a copy of this module, and all windows are to find the same objects.
const KEY = Symbol.for("solid-reflect.shared.1");
const rooms = ((globalThis as { [KEY]?: Map<string, Room> })[KEY] ??= new Map<string, Room>());

/**
 * Opens a live object that all windows share which ask for it by the same key, and lets this window read it. The first
 * one opens it; a value is then computed and encoded once, however many windows show it. It is closed after the last
 * reader has gone, with its tasks. Return it from a server function, or make it an entry of the window's own live object.
 *
 * Who may read it is decided by the server function, which runs for each window, and from then on by `allow`. A callback of it runs in the
 * window that calls it, so that `getWindow()` is the caller's; what `open` itself starts belongs to the object. It may
 * have values, stores, streams, inputs and callbacks, not other live objects.
 *
 * When opening fails, or takes longer than the limit `opening`, all windows that wait for it get the error, and the next one
 * that asks opens it anew. What an opening that is given up has made is disposed.
 *
 * Raises `no-window` outside of a server function, `refused` for a window that is not allowed, `deadline` for an opening that
 * takes too long, and what `open` raises.
 *
 * @example
 * ```ts
 * import { callback, createStore, live, shared } from "solid-reflect/server";
 *
 * export async function openChat(room: string, name: string) {
 *   return shared(
 *     `chat ${room}`,
 *     ({ readers }) => {
 *       const [lines, setLines] = createStore<string[]>([]);
 *       const say = callback((text: string) => setLines(lines.length, text));
 *       return live({ lines, say, people: () => readers().map(reader => reader.data.name) });
 *     },
 *     { data: { name } },
 *   );
 * }
 * ```
 */
export async function shared<T extends LiveEntries, D = undefined>(
  key: string,
  open: (context: SharedContext<D>) => Live<T> | Promise<Live<T>>,
  options: SharedOptions<D> = {},
): Promise<Live<T>> {
  const scope = currentScope();
  const window = scope?.host;
  if (!scope || !(window && "share" in window)) throw outside();
  const found = rooms.get(key);
  const room = found ?? newRoom(key, window as LiveWindow, open as (context: SharedContext<unknown>) => unknown);
  room.readers++;
  room.closing?.clear();
  let left = false;
  const leave = (): void => {
    if (left) return;
    left = true;
    if (--room.readers > 0 || rooms.get(key) !== room) return;
    const close = (): void => {
      rooms.delete(key);
      room.object.close();
    };
    const linger = options.linger ?? LINGER;
    if (linger === 0) close();
    else room.closing = room.object.clock.after(linger, close);
  };
  try {
    // A window that goes while it waits is no reader any more, however long the opening takes.
    await whileOpen(scope, room.opened);
    if (options.allow && !untrack(options.allow)) throw notAllowed();
    const joined = room.object.join(window as LiveWindow, scope, options);
    scope.signal.addEventListener("abort", () => {
      joined.leave();
      leave();
    });
    return (window as LiveWindow).share(joined.object);
  } catch (error) {
    leave();
    throw error;
  }
}

/** Entries of windows that listen to the shared objects of servers with this clock. For leak checks. */
export function sharedListeners(clock: Clock): number {
  let listeners = 0;
  for (const { object } of rooms.values()) if (object.clock === clock) listeners += object.listeners;
  return listeners;
}

function newRoom(key: string, window: LiveWindow, open: (context: SharedContext<unknown>) => unknown): Room {
  const object = new SharedObject(window);
  const { readers, scope, openingLimit } = object;
  const opening = scope.enter(async () => open({ readers, signal: scope.signal }));
  const opened = openWithin(scope, openingLimit, opening);
  const room: Room = { object, opened, readers: 0, closing: undefined };
  rooms.set(key, room);
  opened.catch(() => {
    if (rooms.get(key) === room) rooms.delete(key);
    room.closing?.clear();
    object.close();
  });
  return room;
}

function outside(): LiveError {
  return new LiveError("no-window", "shared(…) was called outside of a window. Call it in a server function.");
}
