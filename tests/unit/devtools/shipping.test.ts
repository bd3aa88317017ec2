import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import solid from "vite-plugin-solid";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

const LIB = fileURLToPath(new URL("../../../lib/", import.meta.url));

// What says to Vite that a build is for production; tests run under another name.
beforeEach(() => void vi.stubEnv("NODE_ENV", "production"));
afterEach(() => vi.unstubAllEnvs());

/** The text of all scripts of a site's production build, whose root is this component. */
async function ship(source: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "devtools-shipping-"));
  try {
    writeFileSync(join(folder, "main.tsx"), source);
    await build({
      root: folder,
      configFile: false,
      logLevel: "error",
      plugins: [solid()],
      resolve: {
        alias: [
          { find: /^solid-reflect$/, replacement: `${LIB}entries/client.ts` },
          { find: /^solid-reflect\/devtools$/, replacement: `${LIB}devtools/index.ts` },
        ],
      },
      build: {
        minify: false,
        outDir: join(folder, "out"),
        lib: { entry: join(folder, "main.tsx"), formats: ["es"], fileName: "main" },
        rollupOptions: { external: [/^solid-js/] },
      },
    });
    const files = readdirSync(join(folder, "out"), { recursive: true }).map(String);
    return files
      .filter(name => /\.m?js$/.test(name))
      .map(name => readFileSync(join(folder, "out", name), "utf8"))
      .join("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const site = (inspector: string): string => `
  import { lazy } from "solid-js";
  import { LiveRoot } from "solid-reflect";
  const Inspector = ${inspector};
  export const App = () => <LiveRoot><Inspector /></LiveRoot>;
`;

it("a production build of a site that mounts it in development has none of it", { timeout: 120_000 }, async () => {
  const inDevelopment = await ship(
    site('import.meta.env.DEV ? lazy(() => import("solid-reflect/devtools")) : () => null'),
  );
  const always = await ship(site('lazy(() => import("solid-reflect/devtools"))'));
  expect(always).toContain("data-inspector-action");
  expect(inDevelopment).not.toContain("inspector");
  expect(inDevelopment.length).toBeLessThan(always.length);
});
