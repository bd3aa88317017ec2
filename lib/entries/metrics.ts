// The public entry `solid-reflect/metrics`: for operators; it needs `prom-client`, which other entries do not.
export { type MetricsOptions, registerMetrics, serveMetrics } from "../hosts/metrics";
