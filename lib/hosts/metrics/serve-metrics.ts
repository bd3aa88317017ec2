import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Registry } from "prom-client";
import { registerMetrics } from "./register-metrics";

export interface MetricsOptions {
  /** The port; without one the environment's `LIVE_METRICS_PORT`. 0 takes any that is free. */
  readonly port?: number | undefined;
  /** The address; without one `LIVE_METRICS_HOST`, else this machine's own, which no other machine reaches. */
  readonly host?: string;
}

/**
 * Serves metrics in Prometheus's form on a port of its own, at `/metrics`: they are for operators, not for visitors. Does
 * nothing where neither the option nor `LIVE_METRICS_PORT` names a port. It does not keep the process alive.
 *
 * Call it in the module of the live server's settings, or in the server's entry.
 *
 * @example
 * ```ts
 * import { serveMetrics } from "solid-reflect/metrics";
 * import type { LiveServerSettings } from "solid-reflect/server";
 *
 * serveMetrics();
 *
 * export default {} satisfies LiveServerSettings;
 * ```
 */
export function serveMetrics({ port = portOfEnvironment(), host }: MetricsOptions = {}): Server | undefined {
  if (port === undefined) return undefined;
  const registry = registerMetrics(new Registry());
  const server = createServer((request, response) => {
    if (request.method !== "GET" || request.url?.split("?")[0] !== "/metrics") {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      text => response.writeHead(200, { "content-type": registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  server.listen(port, host ?? process.env["LIVE_METRICS_HOST"] ?? "127.0.0.1", () => {
    const { address, port: taken } = server.address() as AddressInfo;
    process.stdout.write(`Metrics on http://${address}:${taken}/metrics\n`);
  });
  server.unref();
  return server;
}

function portOfEnvironment(): number | undefined {
  const text = process.env["LIVE_METRICS_PORT"];
  if (text === undefined || text === "") return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`LIVE_METRICS_PORT was set to "${text}", which is no port. Set it to one, such as 9464.`);
}
