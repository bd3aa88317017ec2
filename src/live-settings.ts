import { serveMetrics } from "solid-reflect/metrics";
import type { LiveServerSettings } from "solid-reflect/server";

// What an operator asks for by the environment: see "Operating" in the documentation.
serveMetrics();

/** The inspector is a part of what this site shows, so that it tells readers of the tasks of their own windows. */
const settings: LiveServerSettings = { inspect: true };

export default settings;
