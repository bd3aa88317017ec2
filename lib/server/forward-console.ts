import { runningScope } from "../tasks";
import type { LiveWindow } from "../window";

const LEVELS = ["debug", "info", "log", "warn", "error"] as const;

/**
 * Writes what code of a window writes with `console` to its browser's console too, besides where it is written anyhow.
 * `find` gives the window of an id where it is one to forward for. The returned function ends that.
 */
export function forwardConsole(find: (id: string) => LiveWindow | undefined): () => void {
  const ends = LEVELS.map(level => {
    const original = console[level];
    let forwarding = false;
    const forwarded = (...values: unknown[]): void => {
      original.apply(console, values);
      const host = runningScope()?.host as { readonly id?: unknown } | undefined;
      const window = typeof host?.id === "string" ? find(host.id) : undefined;
      // What is written while it is being forwarded, by somebody's `inspect` say, would go round for ever.
      if (!window || forwarding) return;
      forwarding = true;
      try {
        window.forward(level, values);
      } catch {
        // A value whose own `inspect` throws is in the server's output, or that has failed as it would without us.
      } finally {
        forwarding = false;
      }
    };
    console[level] = forwarded;
    return () => {
      // Who has wrapped it after us keeps us; then this goes on.
      if (console[level] === forwarded) console[level] = original;
    };
  });
  return () => ends.forEach(end => end());
}
