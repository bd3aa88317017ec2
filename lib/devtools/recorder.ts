import type { Clock } from "../clock";
import { PROBE, readAck, readAttach, TASKS_EVENT } from "../wire";
import type { Act, Interaction, Recording, Volume } from "./interaction";
import { newInteraction } from "./interaction";
import type { Names } from "./names";
import { recordDown, recordUp } from "./record-parts";
import { splitMessage } from "./split-message";
import { textBytes, wireBytes } from "./wire-bytes";
import type { Touch } from "./touch";

/** Interactions that are kept. More is a log, and nobody's panel. */
const INTERACTIONS = 30;

/** Nodes of an interaction that are told one by one. */
const TOUCHED = 40;

/** Acts within so many milliseconds are one: a key that clicks, a label that clicks its field. */
const ONE_ACT = 60;

const OWN = `"t","${TASKS_EVENT}",`;

/** What a connection has told of itself so far. */
interface Talk {
  greeted: boolean;
  /** Whether the page, or the server, owes an acknowledgement of something that is not the panel's. */
  readonly owes: { up: boolean; down: boolean };
}

/** Keeps the books: to which interaction belongs what crosses the wire and what changes in the page. No I/O. */
export class Recorder {
  readonly #clock: Clock;
  readonly #names: Names;
  readonly #recording: Recording;
  readonly #talks = new WeakMap<object, Talk>();
  #window: string | undefined;
  #probes = 0;
  #last = 0;
  #lastAct = -Infinity;
  #lastTarget: unknown;

  /** Writes into `recording`, which may be reactive. */
  constructor(recording: Recording, names: Names, clock: Clock) {
    this.#recording = recording;
    this.#names = names;
    this.#clock = clock;
    this.#begin("opened", "");
  }

  /** Somebody did something to `target`, which is called `name`. */
  acted(act: Act, name: string, target: unknown): void {
    const now = this.#clock.now();
    const last = this.#current;
    const isSame = target === this.#lastTarget && act === last.act;
    const isOne = now - this.#lastAct < ONE_ACT && last.act !== "opened";
    this.#lastAct = now;
    if (isSame && (act === "type" || act === "key")) {
      last.times++;
      return;
    }
    this.#lastTarget = target;
    // What a key or a click comes to says more than that there was one.
    if (isOne) {
      if (act === "submit" || act === "type" || last.act === "key") last.act = act;
    } else this.#begin(act, name);
  }

  /** Nodes of the page have changed. */
  touched(touches: readonly Touch[]): void {
    const { touched } = this.#current;
    for (const { kind, what } of touches) {
      this.#current.touches++;
      const known = touched.find(record => record.kind === kind && record.what === what);
      if (known) known.count++;
      else if (touched.push({ kind, what, count: 1 }) > TOUCHED) touched.shift();
    }
  }

  /** The panel itself is about to ask whether the server is there. */
  probing(): void {
    this.#probes++;
  }

  /** A message crosses a connection, which is known by its `events`. */
  message(events: object, way: "up" | "down", text: string): void {
    const talk = this.#talk(events);
    const other = way === "up" ? "down" : "up";
    if (readsAsAck(text)) {
      // The panel's own messages are acknowledged too, and nobody else's traffic.
      if (talk.owes[way]) this.#count(way, text);
      talk.owes[way] = false;
      return;
    }
    if (text === PROBE) {
      if (way === "up" && this.#probes > 0) this.#probes--;
      else this.#counted(talk, other, way, text);
      return;
    }
    if (way === "up" && /^\d/.test(text)) {
      this.#attaches(text);
      talk.greeted = false;
      return this.#counted(talk, other, way, text);
    }
    if (way === "down" && !talk.greeted) {
      talk.greeted = true;
      return this.#counted(talk, other, way, text);
    }
    this.#parts(talk, other, way, text);
  }

  #parts(talk: Talk, other: "up" | "down", way: "up" | "down", text: string): void {
    let parts: string[] = [];
    try {
      parts = splitMessage(text, way);
    } catch {
      // A piece of a large message: its bytes count.
      return this.#counted(talk, other, way, text);
    }
    const others = parts.filter(part => !part.startsWith(OWN));
    if (others.length === 0) return;
    this.#counted(talk, other, way, others.join());
    const { interactions } = this.#recording;
    const context = { names: this.#names, now: this.#clock.now(), current: this.#current, interactions };
    for (const part of others) (way === "up" ? recordUp : recordDown)(part, textBytes(part), context);
  }

  #attaches(text: string): void {
    const { window } = readAttach(text);
    if (this.#window !== undefined && this.#window !== window) {
      this.#names.reset();
      for (const { calls } of this.#recording.interactions) {
        for (const call of calls) if (call.state === "waiting") call.state = "lost";
      }
    }
    this.#window = window;
  }

  #counted(talk: Talk, other: "up" | "down", way: "up" | "down", text: string): void {
    talk.owes[other] = true;
    this.#count(way, text);
  }

  #count(way: "up" | "down", text: string): void {
    const bytes = wireBytes(text, way);
    const add = (volume: Volume): void => {
      volume.messages++;
      volume.bytes += bytes;
    };
    add(this.#recording[way]);
    add(this.#current[way]);
  }

  #talk(events: object): Talk {
    const known = this.#talks.get(events);
    if (known) return known;
    // A connection that is met in the middle has been greeted long ago.
    const talk: Talk = { greeted: true, owes: { up: false, down: false } };
    this.#talks.set(events, talk);
    return talk;
  }

  get #current(): Interaction {
    return this.#recording.interactions.at(-1) ?? this.#begin("opened", "");
  }

  #begin(act: Act, target: string): Interaction {
    const { interactions } = this.#recording;
    interactions.push(newInteraction(++this.#last, act, target, this.#clock.now()));
    if (interactions.length > INTERACTIONS) interactions.shift();
    return interactions.at(-1) as Interaction;
  }
}

function readsAsAck(text: string): boolean {
  try {
    return readAck(text) !== undefined;
  } catch {
    return false;
  }
}
