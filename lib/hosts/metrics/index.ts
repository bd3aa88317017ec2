export { registerMetrics } from "./register-metrics";
export { type MetricsOptions, serveMetrics } from "./serve-metrics";
