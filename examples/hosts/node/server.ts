import { createServer } from "node:http";
import type * as Entry from "./src/entry-server";

const entry = new URL("dist/server/entry-server.js", import.meta.url);
const { host } = (await import(entry.href)) as typeof Entry;

const server = createServer(host.handler);
host.attach(server);
host.shutDownOnSignal(server);

const { PORT = "3000", HOST = "127.0.0.1" } = process.env;
server.listen(Number(PORT), HOST, () => {
  const { port } = server.address() as { port: number };
  console.log(`Listening on http://${HOST}:${port}`);
});
