const EVENTS = ["uncaughtException", "unhandledRejection"] as const;

type ErrorEvent = (typeof EVENTS)[number];

type Listener = (error: unknown) => void;

/** Node's process, without the overloads of each event. */
interface Emitter {
  listeners(event: ErrorEvent): unknown[];
  on(event: ErrorEvent, listener: Listener): unknown;
  off(event: ErrorEvent, listener: Listener): unknown;
}

/** What Nitro's server listens with, also minified: `error => capture(error, "uncaughtException")`. */
const NITRO_LISTENER = /^\(?[\w$]+\)?\s*=>\s*[\w$]+\([\w$]+,\s*(["'`])(?:uncaughtException|unhandledRejection)\1\)$/;

/**
 * Takes the place of Nitro's own listeners of errors that nothing catches. They do two things: they write the error to the
 * console, where our log has it already, and they pass it to the site's `error` hooks, which `capture` goes on doing. Other
 * listeners stay.
 */
export function replaceNitroListeners(
  capture: (error: unknown, context: { readonly tags: readonly string[] }) => void,
  emitter: Emitter = process,
): void {
  for (const event of EVENTS) {
    for (const listener of emitter.listeners(event)) {
      if (typeof listener !== "function" || !NITRO_LISTENER.test(String(listener).trim())) continue;
      emitter.off(event, listener as Listener);
      emitter.on(event, error => capture(error, { tags: [event] }));
    }
  }
}
