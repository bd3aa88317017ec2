// The process of one server: `serve.ts <measurement> <side>`, which does what its parent tells it.
import type { Side } from "./measure";
import type { Commands } from "./measurement";
import { measurements } from "./measurements";

interface Request {
  readonly id: number;
  readonly command: string;
  readonly argument: number;
}

const collect = (globalThis as { gc?: () => void }).gc;

const common: Commands = {
  cpu() {
    const { user, system } = process.cpuUsage();
    return user + system;
  },
  async memory() {
    // What a collection frees of sockets is given back in the turns after it.
    for (let round = 0; round < 4; round++) {
      collect?.();
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    const { rss, heapUsed, external } = process.memoryUsage();
    return { rss, held: heapUsed + external };
  },
};

const [name = "", side = "ours"] = process.argv.slice(2);
const serve = measurements[name]?.serve?.[side as Side];
if (!serve) throw new Error(`There is no measurement "${name}" with a server.`);
const { hosted, commands } = await serve();
const known: Commands = { ...common, ...commands };

process.on("message", async ({ id, command, argument }: Request) => {
  const run = known[command];
  if (!run) throw new Error(`The server of "${name}" has no command "${command}".`);
  process.send?.({ id, result: await run(argument) });
});
process.on("disconnect", () => process.exit());
process.send?.({ port: hosted?.port ?? 0 });
