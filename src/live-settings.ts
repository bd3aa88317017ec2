import { serveMetrics } from "solid-reflect/metrics";
import type { LiveServerSettings } from "solid-reflect/server";

// Where an operator names a port for them.
serveMetrics();

/** The inspector is a part of what this site shows, so that it tells readers of the tasks of their own windows. */
const settings: LiveServerSettings = { inspect: true };

export default settings;
