import type { Server } from "node:http";
import { type HttpBindings, serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { fileURLToPath } from "node:url";
import type * as Entry from "./src/entry-server";

const entry = new URL("dist/server/entry-server.js", import.meta.url);
const { host } = (await import(entry.href)) as typeof Entry;

const app = new Hono<{ Bindings: HttpBindings }>();
app.get("/api/hello", context => context.json({ hello: "from Hono" }));
app.use("/assets/*", async (context, next) => {
  await next();
  if (context.res.ok) context.header("cache-control", "public, max-age=31536000, immutable");
});
app.use("/assets/*", serveStatic({ root: fileURLToPath(new URL("dist/client", import.meta.url)) }));
app.all("*", context => host.fetch(context.req.raw, { address: context.env.incoming.socket.remoteAddress }));

const { PORT = "3000", HOST = "127.0.0.1" } = process.env;
const server = serve({ fetch: app.fetch, port: Number(PORT), hostname: HOST }, ({ port }) => {
  console.log(`Listening on http://${HOST}:${port}`);
}) as Server;
host.attach(server);
host.shutDownOnSignal(server);
