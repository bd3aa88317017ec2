import { serveMetrics } from "solid-reflect/metrics";
import { createNodeHost, defineLive, type NodeHost } from "solid-reflect/node";
import { openClock } from "../../../async-callback/live";
import { openQuotes } from "../../../async-task/live";
import { openReactor } from "../../../danger-button/live";
import { openGreeting } from "../../../greeting/live";
import { App } from "./app";

serveMetrics();

export const host: NodeHost = createNodeHost({
  app: () => <App />,
  functions: defineLive({ openClock, openGreeting, openQuotes, openReactor }),
  // Built to `dist/server`, with the client's build beside it.
  client: new URL("../client/", import.meta.url),
  // `NODE_ENV=development`: who works on it sees in the browser what his visit writes on the server.
  settings: { forwardConsole: process.env["NODE_ENV"] === "development" },
});
