import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildPackage } from "../../../package/build";
import { OUTPUT, ROOT } from "../../../package/layout";
import { newest } from "../../support/build-site";
import { ensureChromium } from "../../support/chromium";

declare module "vitest" {
  interface ProvidedContext {
    tarball: string;
  }
}

const SOURCES = ["lib", "package", "package.json", "README.md"];

/** Packs the package once for all its tests, unless it was packed since its sources changed last. */
export default async function setup(project: TestProject): Promise<void> {
  ensureChromium();
  project.provide("tarball", packed() ?? (await buildPackage()));
}

function packed(): string | undefined {
  const name = existsSync(OUTPUT) ? readdirSync(OUTPUT).find(file => file.endsWith(".tgz")) : undefined;
  if (name === undefined) return undefined;
  const tarball = join(OUTPUT, name);
  return newest(tarball) > Math.max(...SOURCES.map(source => newest(join(ROOT, source)))) ? tarball : undefined;
}
