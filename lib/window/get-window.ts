import { LiveError } from "../errors";
import type { Accessor, Signal } from "../reactive";
import { currentScope, type Task, type TaskFunction, type TaskOptions } from "../tasks";
import type { NoticeLevel } from "../wire";
import type { Breakpoint } from "./browser-states";
import type {
  ClientFunctions,
  ClientOptions,
  ConfirmOptions,
  NoticeOptions,
  ScrollOptions,
  ScrollTarget,
} from "./client-types";
import type { LiveWindow, WindowState } from "./live-window";
import type { StyleSheet } from "./page-styles";
import type { WindowData } from "./window-data";
import type { EventTypes, WindowEvents } from "./window-events";
import type { WindowLocation } from "./window-location";
import type { WindowRequest } from "./window-request";

/**
 * The browser tab that live code works for, as that code sees it.
 *
 * What is added through it (a title, a style sheet, a listener) belongs to the live object that is being opened or whose
 * callback is running, or to the task or effect that runs, and goes with it. What asks the browser for an answer raises
 * `no-browser` while the page is being rendered, `deadline`, `too-many` and `window-closed`; a failure that nobody
 * awaits is logged and told like that of a task.
 *
 * @example
 * ```ts
 * import { createSignal, getWindow, live, sleep } from "solid-reflect/server";
 *
 * export async function openUptime() {
 *   const window = getWindow();
 *   const [seconds, setSeconds] = createSignal(0);
 *   window.setTitle(() => `${seconds()} s`);
 *   window.startSoon(async ({ signal }) => {
 *     for (; !signal.aborted; setSeconds(n => n + 1)) await sleep(1_000);
 *   });
 *   window.onClose(() => console.log("closed after", seconds(), "s"));
 *   return live({ seconds });
 * }
 * ```
 */
export interface ServerWindow {
  /** How it stands now. Not a signal. */
  readonly state: WindowState;
  /** Aborted when the window closes. */
  readonly signal: AbortSignal;
  /**
   * Starts a background task. It belongs to the live object that is being opened or whose callback is running, and
   * ends with it; elsewhere to the window. During SSR it waits until a browser has attached.
   */
  startSoon<T>(fn: TaskFunction<T>, options?: TaskOptions): Task<T>;
  /** Starts a background task that first waits for `ms` milliseconds. */
  after<T>(ms: number, fn: TaskFunction<T>, options?: TaskOptions): Task<T>;
  /** Shows the user a message, also with a title. It arrives also when the tab is away at the moment. */
  notify(message: string, how?: NoticeLevel | NoticeOptions): void;
  /** Asks the user, and waits for the answer however long it takes. The question goes with what has asked it. */
  confirm(message: string, options?: ConfirmOptions): Promise<boolean>;

  /** Hash and search of the page's URL, to be read and set. */
  readonly location: WindowLocation;
  /** Width of the page's area in CSS pixels. A signal, as the next three: undefined until the browser has told. */
  readonly width: Accessor<number | undefined>;
  /** Height of the page's area in CSS pixels. */
  readonly height: Accessor<number | undefined>;
  /** The width as a word: `xs`, `sm` from 576 pixels, `md` 768, `lg` 992, `xl` 1200, `xxl` 1600. */
  readonly breakpoint: Accessor<Breakpoint | undefined>;
  /** Whether the user sees the page. */
  readonly visible: Accessor<boolean | undefined>;

  /** Sets the page's title: a text, or a formula that it follows. The page has its own again when this goes. */
  setTitle(title: string | Accessor<string>): void;
  /**
   * Adds a style sheet, by its path on the site or as text; the returned function takes it away before its time. Raises
   * `bad-argument` for one of another site, and for too many.
   */
  addStyleSheet(sheet: StyleSheet): () => void;
  /** Scrolls to an element or a position. Rejects with `no-entry` when there is no such element. */
  scrollTo(target: ScrollTarget, options?: ScrollOptions): Promise<void>;
  /**
   * Shows the page, or its element with that id, on the full screen, or no more. Browsers allow it soon after a click or
   * key of the user only: rejects with `refused` when this one does not.
   */
  setFullScreen(on: boolean, element?: string): Promise<void>;
  /** Loads the page again; this window ends with it. */
  reload(): void;

  /**
   * The functions that the page has declared with `createClientFunctions`. A call rejects with `no-entry` when there is
   * none of that name, `client-failed` when it throws, `deadline` when it takes too long. What it returns comes from the
   * browser: check it where a wrong value could do harm.
   */
  client<F extends object>(options?: ClientOptions): ClientFunctions<F>;
  /** The application's own events, to and from the page, as `createWindowEvents` has them there. */
  events<E extends EventTypes>(): WindowEvents<E>;
  /** The signal of a value that this window has of its own, see `windowData`. */
  data<T>(data: WindowData<T>): Signal<T>;

  /** The request that the page was made for. */
  readonly request: WindowRequest;
  /** The request with which the page's socket was opened last; undefined before. */
  readonly handshake: WindowRequest | undefined;
  /**
   * Runs `run` when the window closes, while its values can still be read, unless what calls this has ended before. The
   * returned function takes it back. A failure is logged: there is nobody left to be told.
   */
  onClose(run: (reason: LiveError) => unknown): () => void;
  /** Ends the window with all its live objects and tasks. */
  close(): void;
}

/**
 * The window of the code at hand: of the server function, callback or task that is running, also after an `await`.
 * Raises `no-window` anywhere else.
 *
 * @example
 * ```ts
 * import { callback, getWindow, live } from "solid-reflect/server";
 *
 * export async function openBell() {
 *   const ring = callback(() => getWindow().notify("Ding!"));
 *   return live({ ring });
 * }
 * ```
 */
export function getWindow(): ServerWindow {
  const host = currentScope()?.host;
  if (host && "share" in host) return host as LiveWindow;
  if (host && "register" in host) {
    throw new LiveError(
      "no-window",
      "getWindow() was called by what a shared object started itself, which is of no single window. Call it in one of " +
        "its callbacks, or in the server function before `shared(…)`.",
    );
  }
  throw new LiveError(
    "no-window",
    "getWindow() was called outside of a window. Call it in a server function that `createLive` opens, or in a " +
      "callback, task or effect of one; where code of no window runs, take the window as a parameter.",
  );
}
