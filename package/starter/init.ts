#!/usr/bin/env node
// `npx solid-reflect init [folder]`: makes a small running site. Needs nothing but Node.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const HELP = `Usage: solid-reflect init [folder] [--package <what to install>]

Makes a small live site in a folder: the one named, or this one. The folder has to be new or empty.

  --package  where the site gets solid-reflect from, such as a tarball; this very version unless given
  --help     shows this
`;

/** Something the person who called can mend: said without a stack. */
class Mistake extends Error {}

/** What a package may be called, which is what npm allows of a name without a scope. */
const NAME = /^[a-z0-9][a-z0-9._-]*$/;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

interface PackageFile {
  readonly version: string;
  readonly starter: {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
  };
}

function main(args: readonly string[]): void {
  const { values, positionals } = read(args);
  const [command, folder = ".", ...more] = positionals;
  if (values.help || command === undefined) return void process.stdout.write(HELP);
  if (command !== "init") throw new Mistake(`There is no command "${command}". There is: solid-reflect init [folder]`);
  if (more.length > 0) throw new Mistake(`One folder can be named; "${more.join(" ")}" is too much.`);
  const target = resolve(folder);
  const name = basename(target);
  check(target, name);
  makeSite(target, name, values.package);
  const steps = [...(target === process.cwd() ? [] : [`cd ${quoted(relative("", target))}`]), "npm install"];
  process.stdout.write(`\n${name} is there. Next:\n\n  ${[...steps, "npm run dev"].join("\n  ")}\n\n`);
}

function read(args: readonly string[]): ReturnType<typeof parse> {
  try {
    return parse(args);
  } catch (error) {
    throw new Mistake(`${(error as Error).message}\n\n${HELP}`);
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h", default: false }, package: { type: "string" } },
  });
}

function check(target: string, name: string): void {
  if (!NAME.test(name) || name.length > 214 || name === "node_modules") {
    throw new Mistake(
      `The folder's name becomes the name of the site's package, and "${name}" cannot be one. ` +
        "Take small letters, digits, hyphens, dots and underscores, with a letter or digit first.",
    );
  }
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) throw new Mistake(`${target} is a file. Name a folder that is new or empty.`);
  // A repository that was made first is no reason to refuse.
  const there = readdirSync(target).filter(file => file !== ".git");
  if (there.length === 0) return;
  const some = there.slice(0, 3).join(", ") + (there.length > 3 ? ", …" : "");
  throw new Mistake(
    `${target} is not empty (${some}), and nothing is overwritten. Name a folder that is new or empty.`,
  );
}

function makeSite(target: string, name: string, from: string | undefined): void {
  const own = JSON.parse(readFileSync(here("../package.json"), "utf8")) as PackageFile;
  mkdirSync(target, { recursive: true });
  cpSync(here("./template"), target, { recursive: true });
  // npm takes no file of that name into a package.
  renameSync(join(target, "gitignore"), join(target, ".gitignore"));
  for (const file of ["README.md", "src/entry-server.tsx", "src/routes/index.tsx"]) {
    const path = join(target, file);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll("SITE_NAME", name));
  }
  const { dependencies, devDependencies } = own.starter;
  const manifest = {
    name,
    private: true,
    type: "module",
    scripts: {
      dev: "vinxi dev",
      build: "vinxi build",
      start: "node .output/server/index.mjs",
      test: "vitest run",
      typecheck: "tsc --noEmit",
    },
    dependencies: { ...dependencies, "solid-reflect": from === undefined ? own.version : specification(target, from) },
    devDependencies,
  };
  writeFileSync(join(target, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** A path, which is one from here, as npm takes it from the site's folder; anything else as it is. */
function specification(target: string, from: string): string {
  return existsSync(from) ? `file:${relative(target, resolve(from)).replaceAll("\\", "/")}` : from;
}

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : JSON.stringify(path);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
