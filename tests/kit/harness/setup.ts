import { writeFileSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { ensureChromium } from "../../support/chromium";
import { buildHarness } from "./build";
import { output } from "./output";
import { reportTable } from "./report";
import { serveHarness } from "./serve";

declare module "vitest" {
  interface ProvidedContext {
    kitOrigin: string;
  }
}

/** Builds the harness's pages once for all kit tests and serves them while the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Here and not in a test: installing it takes longer than a test may.
  ensureChromium();
  const site = await serveHarness(await buildHarness());
  project.provide("kitOrigin", site.origin);
  return async () => {
    await site.close();
    const report = reportTable();
    if (report === "") return;
    writeFileSync(`${output}/report.txt`, report);
    // Only where it is asked for: what failed shall be the last that a run says.
    if (process.env["KIT_REPORT"]) console.log(`\n${report}\n`);
  };
}
