import { FrameLog, Inbox } from "../../lib/connection/index.ts";
import { Session } from "../../lib/server/session.ts";
import { Scope } from "../../lib/tasks/index.ts";
import { LiveWindow } from "../../lib/window/index.ts";
import type { Invariant } from "./violation.ts";

/** A bug put into the library on purpose, for as long as it is installed. */
export interface Mutation {
  readonly name: string;
  /** What the simulator must find broken. */
  readonly breaks: readonly Invariant[];
  /** Puts it in; the returned function takes it out. */
  install(): () => void;
}

type AnyMethod = (this: never, ...args: never[]) => unknown;

/** Replaces a method of a class by what `change` makes of it. */
function patch<T extends object, K extends keyof T>(
  prototype: T,
  name: K,
  change: (original: T[K]) => (this: T, ...args: Parameters<Extract<T[K], AnyMethod>>) => unknown,
): () => void {
  const original = prototype[name];
  prototype[name] = change(original) as T[K];
  return () => (prototype[name] = original);
}

export const MUTATIONS: readonly Mutation[] = [
  {
    name: "acknowledges one more than was received",
    breaks: ["protocol"],
    install: () =>
      patch(
        Inbox.prototype,
        "acknowledged",
        original =>
          function () {
            return original.call(this) + 1;
          },
      ),
  },
  {
    name: "takes one more for received than was acknowledged",
    breaks: ["call", "value", "consistent"],
    install: () =>
      patch(
        FrameLog.prototype,
        "acknowledge",
        original =>
          function (received) {
            original.call(this, Math.min(received + 1, this.frame));
          },
      ),
  },
  {
    name: "runs messages again that were sent again, because the server does not count them",
    breaks: ["call"],
    install: () => {
      let onServer = false;
      const counts = patch(
        Inbox.prototype,
        "count",
        original =>
          function () {
            return onServer ? false : original.call(this);
          },
      );
      const receives = patch(
        Session.prototype,
        "receive",
        original =>
          function (...args) {
            onServer = true;
            try {
              return original.apply(this, args);
            } finally {
              onServer = false;
            }
          },
      );
      return () => {
        counts();
        receives();
      };
    },
  },
  {
    name: "hears late messages of a superseded socket",
    breaks: ["call", "order", "input"],
    install: () => {
      const current = new WeakMap<Session, Parameters<Session["receive"]>[0]>();
      const attaches = patch(
        Session.prototype,
        "attach",
        original =>
          function (...args) {
            current.set(this, args[0]);
            return original.apply(this, args);
          },
      );
      const receives = patch(
        Session.prototype,
        "receive",
        original =>
          function (transport, text) {
            return original.call(this, current.get(this) ?? transport, text);
          },
      );
      return () => {
        attaches();
        receives();
      };
    },
  },
  {
    name: "does not send the cells of lost frames again",
    breaks: ["value", "consistent"],
    install: () =>
      patch(
        LiveWindow.prototype,
        "attached",
        original =>
          function () {
            original.call(this, Infinity);
          },
      ),
  },
  {
    name: "keeps results, but does not send them again",
    breaks: ["call"],
    install: () =>
      patch(
        FrameLog.prototype,
        "rewind",
        original =>
          function (received) {
            original.call(this, received);
            this.next(() => "");
            this.frame = received;
          },
      ),
  },
  {
    name: "leaves a cell out of a frame",
    breaks: ["value", "consistent"],
    install: () =>
      patch(
        LiveWindow.prototype,
        "takeFrame",
        original =>
          function (frame) {
            const text = original.call(this, frame);
            return frame % 5 === 0 ? text.replace(/^\d+,\d+,/, "") : text;
          },
      ),
  },
  {
    name: "does not hear that a call is cancelled",
    breaks: ["call"],
    install: () => patch(LiveWindow.prototype, "cancel", () => () => undefined),
  },
  {
    name: "does not hear that the steps of a call were taken",
    breaks: ["call"],
    install: () => patch(LiveWindow.prototype, "taken", () => () => undefined),
  },
  {
    name: "does not end what belongs to an object that is released",
    breaks: ["task", "leak"],
    install: () => {
      let releasing = false;
      const releases = patch(
        LiveWindow.prototype,
        "release",
        original =>
          function (id) {
            releasing = true;
            original.call(this, id);
            releasing = false;
          },
      );
      const closes = patch(
        Scope.prototype,
        "close",
        original =>
          function (reason) {
            if (!releasing) original.call(this, reason);
          },
      );
      return () => {
        releases();
        closes();
      };
    },
  },
];
