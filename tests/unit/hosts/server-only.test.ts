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
      {
        name: "text",
        enforce: "pre",
        resolveId: id => (id === entry || id === "virtual:kept" ? id : null),
        load: id => (id === entry ? text : `export const kept = "what is used";`),
      },
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

  it("loads no file of which a live module has kept an import of nothing", async () => {
    const live = `"use server";\nimport { kept } from "virtual:kept";\nimport {} from "./read-orders";\nimport "./drop-orders";\n`;
    const code = await bundle(`${live}export const open = kept;`);
    // What it uses is still imported.
    expect(code).toContain("what is used");
    expect(code).not.toMatch(/orders/);
  });

  it("lets other modules load what they import for its effects", async () => {
    await expect(bundle(`import {} from "./missing"; export const view = 1;`)).rejects.toThrow(/missing/);
  });
});
