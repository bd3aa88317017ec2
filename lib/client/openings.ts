import { LiveError } from "../errors";
import { readDescription, WINDOW_HEADER } from "../wire";

/** A server function as SolidStart gives it to the browser: it can be called with headers. */
interface WithOptions<A extends unknown[]> {
  withOptions?(options: { headers: Record<string, string> }): (...args: A) => Promise<unknown>;
}

/** What openings need of the client. */
export interface OpeningsHost {
  /** Its window is the id of the one there is. */
  readonly client: { readonly window: string | undefined };
  /** How often in a row a window was lost before it was joined. */
  readonly losses: number;
  /** How often the page has been left. */
  readonly visit: number;
  /** Goes into the window that a description belongs to, unless it is in it. Returns its id. */
  join(described: unknown): string;
  /** Waits as long as is due after so many failures in a row. */
  pause(failures: number): Promise<void>;
}

/** Opens live objects by their server functions, all in one window. */
export class Openings {
  readonly #host: OpeningsHost;
  /** An opening that will bring the window: others wait for it, so that all get the same. */
  #first: Promise<unknown> | undefined;

  constructor(host: OpeningsHost) {
    this.#host = host;
  }

  /** Opens one for the page as it was at `visit`; one that has been left since is not to join a window for it. */
  async open<A extends unknown[]>(open: (...args: A) => Promise<unknown>, args: A, visit: number): Promise<unknown> {
    for (let failures = 0; ; failures++) {
      try {
        return await this.#tryOpen(open, args, visit);
      } catch (error) {
        // A server that restarts is away for a moment; a page that has its content does not fall apart over it.
        if (this.#host.losses === 0 || !(error instanceof TypeError)) throw error;
        await this.#host.pause(failures + 1);
      }
    }
  }

  async #tryOpen<A extends unknown[]>(
    open: (...args: A) => Promise<unknown>,
    args: A,
    visit: number,
  ): Promise<unknown> {
    const host = this.#host;
    while (!host.client.window && this.#first) await this.#first;
    if (visit !== host.visit) throw left();
    const header = (open as WithOptions<A>).withOptions;
    const asked = host.client.window;
    const answer = asked && header ? header({ headers: { [WINDOW_HEADER]: asked } })(...args) : open(...args);
    if (!asked) {
      // A failure is the caller's, who gets the same answer.
      const opening = answer
        .then(described => visit === host.visit && !host.client.window && host.join(described))
        .catch(() => undefined);
      this.#first = opening;
      void opening.then(() => this.#first === opening && (this.#first = undefined));
    }
    const described = await answer;
    while (!host.client.window && this.#first) await this.#first;
    if (visit !== host.visit) throw left();
    const joined = host.client.window ?? host.join(described);
    // The window that was asked for is lost, and the page has joined another meanwhile. To follow this answer into its
    // own window would be to leave one that is alive; what it opened there is joined by nobody and ends.
    const outdated = joined !== asked && readDescription(described).window !== joined;
    return outdated ? this.#tryOpen(open, args, visit) : described;
  }
}

function left(): LiveError {
  return new LiveError("window-closed", "The page was left while a live object was being opened.");
}
