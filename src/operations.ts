import { serveMetrics } from "solid-reflect/metrics";
import type { LiveServerSettings } from "solid-reflect/server";

// What an operator asks for by the environment: see "Operating" in the documentation.
serveMetrics();

export default {} satisfies LiveServerSettings;
