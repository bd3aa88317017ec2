import type { Clock, Timer } from "../../lib/clock.ts";
import type { Random } from "../unit/wire/random.ts";

/** What an occurrence is: code that waited, a turn of the event loop, something on the network, a step of a program. */
export type Kind = "timer" | "turn" | "network" | "step";

interface Occurrence {
  at: number;
  /** Decides between occurrences of the same time; random, so that no order is taken for granted. */
  tie: number;
  readonly order: number;
  readonly domain: Domain;
  readonly kind: Kind;
  /** Undefined when it was cleared or has been run. */
  run: (() => void) | undefined;
}

function isBefore(a: Occurrence, b: Occurrence): boolean {
  if (a.at !== b.at) return a.at < b.at;
  return a.tie !== b.tie ? a.tie < b.tie : a.order < b.order;
}

/** Virtual time: one queue of everything that is going to happen, in milliseconds since the start. */
export class Scheduler {
  now = 0;
  /** How many occurrences have been run. */
  count = 0;
  readonly #random: Random;
  readonly #heap: Occurrence[] = [];
  #order = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  add(domain: Domain, delay: number, kind: Kind, run: () => void): Timer {
    const at = this.now + Math.max(delay, 0);
    const added: Occurrence = { at, tie: this.#random.next(), order: this.#order++, domain, kind, run };
    if (kind === "timer") domain.timers++;
    this.#push(added);
    return {
      clear: () => {
        if (!added.run) return;
        added.run = undefined;
        if (kind === "timer") domain.timers--;
      },
    };
  }

  /** Runs what happens next, if that is before `until`. False when there is nothing more before then. */
  step(until: number): boolean {
    for (;;) {
      const next = this.#heap[0];
      if (!next || next.at > until) {
        this.now = until;
        return false;
      }
      this.#pop();
      const { run, domain } = next;
      if (!run || domain.dead) continue;
      if (domain.frozenUntil > next.at) {
        this.#defer(next);
        continue;
      }
      this.now = next.at;
      this.count++;
      next.run = undefined;
      if (next.kind === "timer") domain.timers--;
      run();
      return true;
    }
  }

  /** What falls due while its domain is frozen happens afterwards: timers in their order, the network in between. */
  #defer(late: Occurrence): void {
    const { frozenFrom, frozenUntil } = late.domain;
    late.tie = late.kind === "network" ? this.#random.next() : (late.at - frozenFrom) / (frozenUntil - frozenFrom);
    late.at = frozenUntil;
    this.#push(late);
  }

  #push(added: Occurrence): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(added);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(added, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = added;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop()!;
    if (heap.length === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
      if (!isBefore(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
  }
}

/** A machine or process with its own fate: the server, a browser tab. It can be frozen and killed. */
export class Domain implements Clock {
  readonly name: string;
  dead = false;
  /** Timers that are set, for leak checks. */
  timers = 0;
  frozenFrom = 0;
  frozenUntil = 0;
  readonly #scheduler: Scheduler;
  readonly #random: Random;

  constructor(name: string, scheduler: Scheduler, random: Random) {
    this.name = name;
    this.#scheduler = scheduler;
    this.#random = random;
  }

  now(): number {
    return this.#scheduler.now;
  }

  after(ms: number, run: () => void): Timer {
    return this.#scheduler.add(this, ms, "timer", run);
  }

  turn(run: () => void): void {
    // Now and then the event loop is busy with something else.
    this.#scheduler.add(this, this.#random.chance(0.2) ? this.#random.next() * 2 : 0, "turn", run);
  }

  /** Nothing happens in it for `ms`: a laptop's closed lid, a long garbage collection. */
  freeze(ms: number): void {
    if (this.frozenUntil <= this.#scheduler.now) this.frozenFrom = this.#scheduler.now;
    this.frozenUntil = Math.max(this.frozenUntil, this.#scheduler.now + ms);
  }

  thaw(): void {
    this.frozenUntil = Math.min(this.frozenUntil, this.#scheduler.now);
  }

  /** Ends it without a word: nothing that was set runs any more. */
  kill(): void {
    this.dead = true;
    this.timers = 0;
  }
}
