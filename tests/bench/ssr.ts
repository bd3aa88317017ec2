import { pathToFileURL } from "node:url";
import { alternate, both, type Side } from "./measure";
import type { Commands, Measurement, Serve } from "./measurement";
import { OUTPUT, ROOT, source } from "./paths";
import { Peer } from "./peer";
import type * as page from "./ssr-page";

const BUNDLE = `${OUTPUT}/ssr/page.mjs`;
/** Windows that there are at most: those of pages whose browsers have not joined yet. */
const PAGES = 300;
/** A server has rendered many pages before it is quick. */
const TIMES = 6;
const ROUNDS = 5;

/** The page as it is bundled for a server. */
type Bundle = typeof page;

async function compile(): Promise<void> {
  // Here and not above: servers, whose processes hold this file too, are to be small.
  const [{ build }, { default: solid }] = await Promise.all([import("vite"), import("vite-plugin-solid")]);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    mode: "production",
    plugins: [solid({ ssr: true, dev: false, hot: false })],
    ssr: { noExternal: true },
    build: {
      outDir: `${OUTPUT}/ssr`,
      ssr: source("tests/bench/ssr-page.tsx"),
      minify: false,
      target: "node20",
      rollupOptions: { output: { entryFileNames: "page.mjs" } },
    },
  });
}

async function cpuOf(count: number, run: () => Promise<unknown>): Promise<number> {
  const { user, system } = process.cpuUsage();
  for (let index = 0; index < count; index++) await run();
  const used = process.cpuUsage();
  return (used.user - user + used.system - system) / count;
}

const serve: Serve = async () => {
  const bundle = (await import(/* @vite-ignore */ pathToFileURL(BUNDLE).href)) as Bundle;
  const measured =
    (run: () => Promise<unknown>) =>
    async (count: number): Promise<number> => {
      let cpu = 0;
      for (let time = 0; time < TIMES; time++) {
        cpu += await cpuOf(count, run);
        // What is left of a page once its browser has gone is not part of rendering it.
        bundle.closeWindows();
      }
      return cpu / TIMES;
    };
  const commands: Commands = {
    plain: measured(bundle.renderPlain),
    fetched: measured(bundle.renderFetched),
    live: measured(bundle.renderLive),
    open: measured(bundle.openOnly),
    shown: async () => [await bundle.renderPlain(), await bundle.renderFetched(), await bundle.renderLive()],
  };
  return { commands };
};

async function start(side: Side): Promise<Peer> {
  const peer = await Peer.start("ssr", side);
  const pages = await peer.ask<string[]>("shown");
  const wrong = pages.findIndex(page => page.split("EUR</strong>").length !== 51);
  if (wrong !== -1) throw new Error(`Page ${wrong} of the bench does not show its values: ${pages[wrong]}`);
  return peer;
}

async function measure(): ReturnType<Measurement["measure"]> {
  await compile();
  const sides = await both(start);
  const { raw, ours } = await alternate(ROUNDS, async side => {
    const peer = sides[side];
    const live = await peer.ask<number>(side === "ours" ? "live" : "plain", PAGES);
    // The parts of what ours costs: waiting for any answer, and opening the object.
    const part = await peer.ask<number>(side === "ours" ? "open" : "fetched", PAGES);
    return { live, part };
  });
  await both(side => sides[side][Symbol.asyncDispose]());
  const perSecond = (cpu: number): number => 1_000_000 / cpu;
  const what = "page with 50 values, pages per second of CPU";
  return [
    {
      what: `${what}: live object against props`,
      unit: "/s",
      raw: perSecond(raw.live),
      ours: perSecond(ours.live),
      budget: { of: "ratio", limit: 0.95, atLeast: true },
    },
    {
      what: `${what}: live object against a resource of the same values`,
      unit: "/s",
      raw: perSecond(raw.part),
      ours: perSecond(ours.live),
    },
    { what: "opening an object of 50 values, CPU", unit: "µs", ours: ours.part },
  ];
}

export const ssr: Measurement = { serve: { raw: serve, ours: serve }, measure };
