import { serveMetrics } from "solid-reflect/metrics";
import type { LiveServerSettings } from "solid-reflect/server";

// Where an operator names a port for them.
serveMetrics();

const settings: LiveServerSettings = {
  // The inspector is a part of what this site shows: it tells readers of the tasks of their own windows.
  inspect: true,
  // Who works on an example sees in his browser what it writes on the server.
  forwardConsole: process.env["NODE_ENV"] === "development",
};

export default settings;
