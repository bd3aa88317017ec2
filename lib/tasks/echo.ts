/**
 * Whether an error only repeats that work was aborted: it is the signal's reason, or what `fetch`, timers and streams reject
 * with instead of it.
 */
export function isEcho(error: unknown, { aborted, reason }: AbortSignal): boolean {
  if (!aborted) return false;
  return error === reason || (error instanceof Error && (error.name === "AbortError" || error.cause === reason));
}
