import express from "express";
import type * as Entry from "./src/entry-server";

const entry = new URL("dist/server/entry-server.js", import.meta.url);
const { host } = (await import(entry.href)) as typeof Entry;

const app = express();
app.disable("x-powered-by");
app.get("/api/hello", (_request, response) => {
  response.json({ hello: "from Express" });
});
// Before anything that reads bodies: calls bring their own.
app.use(host.handler);
app.use(express.json());
app.post("/api/echo", (request, response) => {
  response.json(request.body);
});

const { PORT = "3000", HOST = "127.0.0.1" } = process.env;
const server = app.listen(Number(PORT), HOST, () => {
  const { port } = server.address() as { port: number };
  console.log(`Listening on http://${HOST}:${port}`);
});
host.attach(server);
host.shutDownOnSignal(server);
