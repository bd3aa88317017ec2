import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, SERVER } from "../support/build-site";
import { describeHost } from "./hosts";

/** The id by which the built site's browsers call a function of a live module. */
function functionId(name: string): string {
  const folder = join(ROOT, ".output/public/_build/assets");
  for (const file of readdirSync(folder)) {
    if (!file.endsWith(".js")) continue;
    const found = new RegExp(`"(examples_greeting_live_ts--${name}_\\d+)"`).exec(
      readFileSync(join(folder, file), "utf8"),
    );
    if (found?.[1] !== undefined) return `${found[1]}#${name}`;
  }
  throw new Error(`No script of the built site calls "${name}".`);
}

const id = functionId("openGreeting");

describeHost({
  name: "SolidStart 1",
  args: [SERVER],
  clock: "/",
  link: 'a[href="/tutorial/async-tasks"]',
  price: "/tutorial/async-tasks",
  greeting: "/examples/greeting",
  call: {
    path: "/_server",
    headers: { "content-type": "application/json", "x-server-id": id, "x-server-instance": "server-fn:0" },
    body: "[]",
  },
});
