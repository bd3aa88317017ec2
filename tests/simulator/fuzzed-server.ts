import { createSignal } from "solid-reflect/server";
import { LiveServer } from "../../lib/server/index.ts";
import type { LiveWindow } from "../../lib/window/index.ts";
import { readDescription } from "../../lib/wire/index.ts";
import type { Random } from "../unit/wire/random.ts";
import { runSteps } from "./event-loop.ts";
import { anyText, validText } from "./fuzz-texts.ts";
import type { Ledger } from "./ledger.ts";
import { openObject, type Stage } from "./live-objects.ts";
import { RawPeer } from "./raw-peer.ts";
import { Domain, Scheduler } from "./scheduler.ts";
import { Violations } from "./violation.ts";

/** Entries that the window of the hostile client has. */
const ENTRIES = 25;

/** A server with two windows: one whose client is hostile, and one whose client must not notice. */
export class FuzzedServer {
  readonly #random: Random;
  readonly #scheduler: Scheduler;
  readonly #domain: Domain;
  readonly #server: LiveServer;
  readonly #peers: RawPeer[] = [];
  readonly #problems: string[] = [];
  readonly #bump: () => void;
  readonly #count: () => number;
  readonly #stage: Stage;
  #neighbour!: RawPeer;
  #ticket = "";
  window!: LiveWindow;

  private constructor(random: Random) {
    this.#random = random;
    this.#scheduler = new Scheduler(random);
    this.#domain = new Domain("server", this.#scheduler, random);
    const limits = { messagesPerSecond: 1e6, detached: 5_000, unjoined: 5_000 };
    this.#server = new LiveServer({ clock: this.#domain, limits, log: () => undefined });
    const [count, setCount] = createSignal(0);
    this.#count = count;
    this.#bump = () => void setCount(n => n + 1);
    const violations = new Violations();
    const ledger = { ran: () => undefined } as unknown as Ledger;
    this.#stage = { ledger, violations, shared: count, truths: new Map(), mayEnd: () => undefined };
  }

  static async start(random: Random): Promise<FuzzedServer> {
    const fuzzed = new FuzzedServer(random);
    fuzzed.window = await fuzzed.#open(["board", "form", "ticker"]);
    fuzzed.#ticket = fuzzed.window.invitation ?? "";
    fuzzed.#join();
    const other = await fuzzed.#open(["board"]);
    fuzzed.#neighbour = new RawPeer(fuzzed.#server);
    fuzzed.#neighbour.attach(other.id, other.invitation ?? "");
    fuzzed.#neighbour.say("!0");
    fuzzed.#neighbour.say('"o",1');
    await fuzzed.settle();
    return fuzzed;
  }

  /** Says something to the server that no honest client says, or in an order in which none does. */
  async attack(): Promise<void> {
    const random = this.#random;
    // What has been closed gets nothing more done; most of the time somebody should be attached.
    const kind = this.#peers.at(-1)?.closed.length ? random.below(3) : random.below(12);
    if (kind === 0) this.#newPeer();
    else if (kind === 1) this.#join();
    else if (kind === 2) random.pick(this.#peers).hangUp(random.pick([1006, 4001, 4005]));
    else if (kind === 3) this.#bump();
    else if (kind === 4) this.say(validText(random, ENTRIES));
    else if (kind === 5) for (let times = 0; times < 50; times++) this.say(validText(random, ENTRIES));
    else this.say(anyText(random, ENTRIES));
    await this.settle(random.chance(0.2) ? 1_500 : 5);
  }

  say(text: string): void {
    // Sometimes an old socket speaks up once more.
    const peer = this.#random.chance(0.8) ? this.#peers.at(-1) : this.#random.pick(this.#peers);
    try {
      peer?.say(text);
    } catch (error) {
      this.#problems.push(`The server threw ${String(error)} for ${text.slice(0, 200)}`);
    }
  }

  /** Lets everything happen that is due within `ms`. */
  async settle(ms = 5): Promise<void> {
    const until = this.#scheduler.now + ms;
    await runSteps(() => {
      try {
        return this.#scheduler.step(until);
      } catch (error) {
        this.#problems.push(`A timer threw ${String(error)}`);
        return true;
      }
    });
  }

  /** Leaves. Says what was wrong meanwhile, or is still there. */
  async end(): Promise<{ closes: number[]; problems: string[] }> {
    const before = this.#neighbour.frames.length;
    this.#bump();
    await this.settle(10);
    if (this.#neighbour.closed.length > 0) this.#problems.push("The neighbour was closed.");
    if (this.#neighbour.frames.length <= before) this.#problems.push("The neighbour gets nothing any more.");
    const got = this.#neighbour.frames.at(-1) ?? "";
    if (!got.endsWith(`,${this.#count()}`)) this.#problems.push(`The neighbour got ${got} for ${this.#count()}.`);
    for (const peer of [...this.#peers, this.#neighbour]) peer.hangUp();
    const { objects, entries } = this.window.size;
    if (objects > 3 || entries > ENTRIES) this.#problems.push(`The window has ${objects} objects, ${entries} entries.`);
    for (let second = 0; second < 20; second++) await this.settle(1_000);
    const { rendered, attached, detached } = this.#server.count;
    if (rendered + attached + detached > 0) this.#problems.push("There are windows left.");
    if (this.#domain.timers > 0) this.#problems.push(`There are ${this.#domain.timers} timers left.`);
    const left = this.window.size;
    if (left.objects + left.entries + left.scopes > 0) this.#problems.push("The closed window is not empty.");
    return { closes: this.#peers.flatMap(peer => peer.closed), problems: this.#problems };
  }

  /** A socket that attaches as it should; or, when it no longer can, one that is refused. */
  #join(): void {
    const last = this.#peers.at(-1);
    if (last?.got[0]?.startsWith('"')) this.#ticket = last.ticket;
    this.#newPeer().attach(this.window.id, this.#ticket, this.#random.chance(0.8) ? 0 : this.#random.below(3));
  }

  #newPeer(): RawPeer {
    const peer = new RawPeer(this.#server);
    this.#peers.push(peer);
    return peer;
  }

  async #open(kinds: readonly ("board" | "form" | "ticker")[]): Promise<LiveWindow> {
    const window = this.#server.createWindow();
    for (const kind of kinds) {
      const described = await window.scope.child().run(() => openObject(this.#stage, 1, kind, false));
      readDescription(described);
    }
    return window;
  }
}
