import type { Registry } from "prom-client";
import { collectDefaultMetrics, Counter, Gauge } from "prom-client";
import { processServer, REFUSALS } from "../../server";
import { socketTraffic } from "../socket-traffic";

/**
 * Adds the metrics of this process to a registry of `prom-client`, read when they are asked for: windows by state, sockets,
 * messages and bytes each way, calls and errors by code, refusals by reason, and Node's own (CPU, heap, delay of the event
 * loop, garbage collection). Every label is from a fixed list, so that their number is bounded whatever clients do.
 *
 * @example
 * ```ts
 * import { Registry } from "prom-client";
 * import { registerMetrics } from "solid-reflect/metrics";
 *
 * export const registry = registerMetrics(new Registry());
 * ```
 */
export function registerMetrics(registry: Registry): Registry {
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  new Gauge({
    name: "solid_reflect_windows",
    help: "Windows by state: rendered and joined by nobody yet, attached, or detached and kept.",
    labelNames: ["state"],
    registers,
    collect() {
      for (const [state, count] of Object.entries(processServer().count)) this.set({ state }, count);
    },
  });
  new Gauge({
    name: "solid_reflect_sockets",
    help: "Open WebSockets.",
    registers,
    collect() {
      this.set(socketTraffic().sockets);
    },
  });
  counter(
    "solid_reflect_messages_total",
    "Messages over sockets, from clients (up) and to them (down).",
    "direction",
    () => Object.entries(processServer().counts.messages),
  );
  counter("solid_reflect_bytes_total", "Bytes over sockets, handshakes and frames included.", "direction", () =>
    Object.entries(socketTraffic().bytes),
  );
  counter("solid_reflect_calls_total", "Calls of callbacks by how they ended: ok, or a code.", "code", () => [
    ["ok", 0],
    ...processServer().counts.calls,
  ]);
  counter("solid_reflect_errors_total", "Errors that were logged, by code.", "code", () => [
    ["failed", 0],
    ...processServer().counts.errors,
  ]);
  counter("solid_reflect_refusals_total", "Windows and sockets that were refused, by reason.", "reason", () => [
    ...REFUSALS.map(reason => [reason, 0] as const),
    ...processServer().counts.refusals,
  ]);
  return registry;

  /** A counter that is counted elsewhere. Of two entries with one label the later counts. */
  function counter(
    name: string,
    help: string,
    label: string,
    read: () => readonly (readonly [label: string, count: number])[],
  ): void {
    new Counter({
      name,
      help,
      labelNames: [label],
      registers,
      collect() {
        this.reset();
        for (const [value, count] of new Map(read())) this.inc({ [label]: value }, count);
      },
    });
  }
}
