import { LiveServer, type ServerLimits } from "../../lib/server/index.ts";
import type { LiveWindow, LogEntry } from "../../lib/window/index.ts";
import type { Random } from "../unit/wire/random.ts";
import { type ObjectKind, openObject, type Stage } from "./live-objects.ts";
import { Domain, type Scheduler } from "./scheduler.ts";

/** What became of a window. */
export interface WindowFate {
  readonly window: LiveWindow;
  /** Why it is no more: it was closed, or the process with it died. */
  ended: "closed" | "crashed" | undefined;
}

export interface HostOptions {
  readonly scheduler: Scheduler;
  readonly random: Random;
  readonly limits: Partial<ServerLimits>;
  readonly stage: Stage;
  /** How long the application thinks before it admits a socket; it does not look at all when 0. */
  readonly admission: number;
  log(entry: LogEntry): void;
}

/** The server's process, and those that follow it: what a host does between HTTP, sockets and the live server. */
export class Host {
  readonly windows = new Map<string, WindowFate>();
  domain!: Domain;
  server!: LiveServer;
  isUp = false;
  readonly #options: HostOptions;
  #lives = 0;
  #serial = 0;

  constructor(options: HostOptions) {
    this.#options = options;
    this.start();
  }

  start(): void {
    const { scheduler, random, limits, log, admission } = this.#options;
    const domain = new Domain(`server ${++this.#lives}`, scheduler, random);
    const admit = (): Promise<boolean> => new Promise(resolve => domain.after(admission, () => resolve(true)));
    this.domain = domain;
    this.server = new LiveServer({ clock: domain, limits, log, ...(admission > 0 && { admit }) });
    this.isUp = true;
  }

  /** Ends the process without a word. */
  crash(): void {
    this.isUp = false;
    this.domain.kill();
    for (const fate of this.windows.values()) fate.ended ??= "crashed";
  }

  /** Begins to end in good order; the process is there until it is killed. */
  shutdown(): void {
    this.isUp = false;
    void this.server.shutdown();
  }

  /** The window of a request: the one its page has, or a new one. */
  windowOf(id: string | undefined): LiveWindow {
    const known = id === undefined ? undefined : this.server.window(id);
    if (known) return known;
    const window = this.server.createWindow();
    const fate: WindowFate = { window, ended: undefined };
    this.windows.set(window.id, fate);
    window.signal.addEventListener("abort", () => (fate.ended ??= "closed"), { once: true });
    return window;
  }

  /** Runs a server function for a request. */
  async open(window: LiveWindow, kind: ObjectKind, slow: boolean): Promise<unknown> {
    const serial = ++this.#serial;
    const scope = window.scope.child();
    try {
      return await scope.run(() => openObject(this.#options.stage, serial, kind, slow));
    } catch (error) {
      scope.close();
      throw error;
    }
  }

  /** Whether a window is still there, for its page. */
  has(id: string): boolean {
    const fate = this.windows.get(id);
    return fate !== undefined && fate.ended === undefined;
  }
}
