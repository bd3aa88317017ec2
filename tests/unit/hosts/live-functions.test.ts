import { join } from "node:path";
import { build, type Rollup } from "vite";
import { describe, expect, it } from "vitest";
import { liveFunctions } from "../../../lib/hosts/vite";

const LIVE = `"use server";
import { live } from "solid-reflect/server";
const SECRET: string = "the secret";
export async function openRoom(name: string) { return live({ text: () => SECRET + name }); }
export type Room = string;
`;

/** Bundles modules, given as texts by their names, as a client's build would. */
async function bundle(modules: Readonly<Record<string, string>>): Promise<string> {
  const at = (name: string): string => join(import.meta.dirname, name);
  const entry = at("view.ts");
  const texts = new Map(Object.entries(modules).map(([name, text]) => [at(name), text]));
  const output = (await build({
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "text",
        enforce: "pre",
        resolveId: id => [id, at(`${id.replace("./", "")}.ts`)].find(path => texts.has(path)) ?? null,
        load: id => texts.get(id) ?? null,
      },
      liveFunctions(),
    ],
    build: { write: false, minify: false, lib: { entry, formats: ["es"] } },
  })) as Rollup.RollupOutput[];
  return output[0]?.output[0].code ?? "";
}

describe("what browsers load of a live module", { timeout: 60_000 }, () => {
  it("is a call by name for each of its functions, and none of its text", async () => {
    const view = `import { openRoom } from "./live"; export const open = () => openRoom("a");`;
    const code = await bundle({ "view.ts": view, "live.ts": LIVE });
    expect(code).toContain('"/_live/openRoom"');
    expect(code).not.toMatch(/the secret|solid-reflect\/server/);
  });

  it.each([
    ["a constant", `export const open = live(async () => ({}));`],
    ["a function that is not async", `export function open() { return live({}); }`],
    ["a default", `export default async function () { return live({}); }`],
    ["all of another module", `export * from "./other";`],
  ])("fails the build when it exports %s, and says what to write", async (_, text) => {
    const live = `"use server";\nimport { live } from "solid-reflect/server";\n${text}`;
    const view = `export * from "./live"; import "./live";`;
    await expect(bundle({ "view.ts": view, "live.ts": live, "other.ts": "" })).rejects.toThrow(
      /live\.ts begins with "use server".*never the function itself/s,
    );
  });

  it("fails the build when two modules have functions of one name", async () => {
    const view = `import { openRoom } from "./live"; import { openRoom as b } from "./other"; export const x = [openRoom, b];`;
    await expect(bundle({ "view.ts": view, "live.ts": LIVE, "other.ts": LIVE })).rejects.toThrow(
      /"openRoom" is exported by .*Rename one/,
    );
  });

  it("fails the build when it is no live module and would carry the server's library", async () => {
    const view = `import { live } from "solid-reflect/server"; export const open = () => live({});`;
    await expect(bundle({ "view.ts": view })).rejects.toThrow(/sent to browsers/);
  });
});
