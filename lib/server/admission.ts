import { LiveError } from "../errors";
import type { LiveWindow } from "../window";
import type { ServerLimits } from "./limits";

/** A handshake or a page's request, as the application's `admit` sees it. */
export interface AdmissionRequest {
  /** The request's headers, with its cookies. */
  readonly headers: Headers;
  /** The peer's address as the host knows it; undefined when it does not. */
  readonly address: string | undefined;
}

/**
 * Asks the application whether a request may join a window: a session cookie that is still good, for instance. It is
 * asked at each attach and again while the window stays attached. One that throws or rejects has not answered: the error is
 * logged, a socket is told to come back later, and a window that is attached stays.
 *
 * @example
 * ```ts
 * import type { Admit } from "solid-reflect/server";
 *
 * const sessions = new Set<string>();
 * export const admit: Admit = ({ headers }) => sessions.has(/sid=(\w+)/.exec(headers.get("cookie") ?? "")?.[1] ?? "");
 * ```
 */
export type Admit = (request: AdmissionRequest) => boolean | Promise<boolean>;

/** Keeps the number of windows within limits: in all, for each address, and of those that nobody has joined. */
export class WindowQuota {
  readonly #limits: () => ServerLimits;
  readonly #all = new Set<LiveWindow>();
  /** Those nobody has joined, oldest first. */
  readonly #unjoined = new Set<LiveWindow>();
  readonly #addresses = new Map<string, Set<LiveWindow>>();

  constructor(limits: () => ServerLimits) {
    this.#limits = limits;
  }

  /**
   * Makes room for one more window: pages that nobody has joined give way, oldest first; their browsers, should they
   * come after all, open everything anew. Raises `too-many` when all windows are in use.
   */
  makeRoom(address: string | undefined): void {
    const { windows, unjoinedWindows, unjoinedPerAddress, windowsPerAddress } = this.#limits();
    const own = (address === undefined ? undefined : this.#addresses.get(address)) ?? new Set<LiveWindow>();
    if (own.size >= unjoinedPerAddress) {
      const unjoined = [...own].filter(window => this.#unjoined.has(window));
      if (unjoined.length >= unjoinedPerAddress || own.size >= windowsPerAddress) unjoined[0]?.close();
    }
    if (this.#unjoined.size >= unjoinedWindows || this.#all.size >= windows) this.#oldestUnjoined()?.close();
    if (own.size >= windowsPerAddress || this.#all.size >= windows) {
      throw new LiveError("too-many", "A window was to be opened, but there are as many as the limits allow.");
    }
  }

  add(window: LiveWindow, address: string | undefined): void {
    this.#all.add(window);
    this.#unjoined.add(window);
    if (address === undefined) return;
    const own = this.#addresses.get(address) ?? new Set();
    this.#addresses.set(address, own.add(window));
  }

  joined(window: LiveWindow): void {
    this.#unjoined.delete(window);
  }

  remove(window: LiveWindow, address: string | undefined): void {
    this.#all.delete(window);
    this.#unjoined.delete(window);
    const own = address === undefined ? undefined : this.#addresses.get(address);
    own?.delete(window);
    if (address !== undefined && own?.size === 0) this.#addresses.delete(address);
  }

  #oldestUnjoined(): LiveWindow | undefined {
    return this.#unjoined.values().next().value;
  }
}
