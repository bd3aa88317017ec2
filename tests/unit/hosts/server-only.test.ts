import { join } from "node:path";
import { build, type Rollup } from "vite";
import { describe, expect, it } from "vitest";
import { serverOnly } from "../../../lib/hosts/server-only";

/** Bundles one module, given as text, as a site's client build would. */
async function bundle(text: string): Promise<string> {
  const entry = join(import.meta.dirname, "view.ts");
  const output = (await build({
    configFile: false,
    logLevel: "silent",
    esbuild: { tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } } },
    plugins: [
      { name: "text", enforce: "pre", resolveId: id => (id === entry ? entry : null), load: () => text },
      serverOnly(),
    ],
    build: { write: false, minify: false, lib: { entry, formats: ["es"] } },
  })) as Rollup.RollupOutput[];
  return output[0]?.output[0].code ?? "";
}

describe("the client build", () => {
  it("fails when it would carry a live module, and says which and how to write it", async () => {
    const wrong = `import { live } from "solid-reflect/server"; export const open = live(async () => ({}));`;
    await expect(bundle(wrong)).rejects.toThrow(/view\.ts imports "solid-reflect\/server".*never the function itself/s);
  });

  it("fails for an import at run time", async () => {
    await expect(bundle(`export const open = () => import("solid-reflect/server");`)).rejects.toThrow(
      /sent to browsers/,
    );
  });

  it("lets types through, however they are imported", async () => {
    const types = `import { type Task } from "solid-reflect/server"; export const done = (task: Task): string => task.status;`;
    const code = await bundle(types);
    expect(code).toContain("task.status");
    expect(code).not.toContain("solid-reflect/server");
  });
});
