import { Outbox } from "../../lib/connection/index.ts";
import { Session } from "../../lib/server/session.ts";
import type { Random } from "../unit/wire/random.ts";

/**
 * What a run needs of the process around it: chance that is the same each time, the objects inside whose size tells of
 * leaks, and rejections that nobody handled. Only one may be in place at a time.
 */
export class Instruments {
  readonly outboxes = new Set<Outbox>();
  readonly sessions = new Set<Session>();
  readonly #remove: () => void;

  constructor(random: Random, stacks: boolean, onRejection: (error: unknown) => void) {
    const { outboxes, sessions } = this;
    const chance = Math.random;
    const { stackTraceLimit } = Error;
    // Stacks of errors cost more than the errors, and most of them are meant to be.
    Error.stackTraceLimit = stacks ? 30 : 0;
    const push = Reflect.get(Outbox.prototype, "push") as Outbox["push"];
    const attach = Reflect.get(Session.prototype, "attach") as (...args: unknown[]) => void;
    Math.random = () => random.next();
    Outbox.prototype.push = function (this: Outbox, text: string) {
      outboxes.add(this);
      return push.call(this, text);
    };
    Session.prototype.attach = function (this: Session, ...args: unknown[]) {
      sessions.add(this);
      return attach.call(this, ...args);
    };
    process.on("unhandledRejection", onRejection);
    this.#remove = () => {
      Error.stackTraceLimit = stackTraceLimit;
      Math.random = chance;
      Outbox.prototype.push = push;
      Session.prototype.attach = attach as Session["attach"];
      process.off("unhandledRejection", onRejection);
    };
  }

  remove(): void {
    this.#remove();
  }
}
