import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { output } from "./output";

/** What was measured of one component. */
export type Cost = {
  elements: number;
  /** Server time of 200, in times of 200 native buttons in the same run. */
  server?: number;
  /** Browser time until 200 are hydrated, likewise. */
  client?: number;
};

/** What one exported name weighs. */
export type Weight = {
  readonly kilobytes: number;
  readonly limit: number;
  readonly wish: number | undefined;
  readonly why?: string | undefined;
};

type Line =
  { readonly folder: string; readonly cost: Partial<Cost> } | { readonly name: string; readonly weight: Weight };

/** Each test file adds to it, in a process of its own; the harness empties the folder before. */
const lines = `${output}/report.jsonl`;

const record = (line: Line): void => appendFileSync(lines, `${JSON.stringify(line)}\n`);

/** May be called several times for a component: what is said later is added. */
export function recordCost(folder: string, cost: Partial<Cost>): void {
  record({ folder, cost });
}

export function recordWeight(name: string, weight: Weight): void {
  record({ name, weight });
}

const cell = (value: number | undefined, digits: number): string => (value === undefined ? "–" : value.toFixed(digits));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map(row => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join("  ");
  return [line(head), "-".repeat(line(head).length), ...rows.map(line)].join("\n");
}

/** All that was recorded, as text; nothing where nothing was. */
export function reportTable(): string {
  if (!existsSync(lines)) return "";
  const costs = new Map<string, Cost>();
  const weights = new Map<string, Weight>();
  for (const text of readFileSync(lines, "utf8").trim().split("\n")) {
    const line: Line = JSON.parse(text);
    if ("folder" in line) costs.set(line.folder, { elements: 0, ...costs.get(line.folder), ...line.cost });
    else weights.set(line.name, line.weight);
  }
  return [
    table(
      ["200 on a page, times 200 native buttons", "elements", "server", "client"],
      [...costs].map(([folder, cost]) => [folder, String(cost.elements), cell(cost.server, 1), cell(cost.client, 1)]),
    ),
    table(
      ["imported alone, kB gzip without Solid", "kB", "limit", "KIT.md", ""],
      [...weights].map(([name, weight]) => [
        name,
        cell(weight.kilobytes, 2),
        cell(weight.limit, 2),
        `${cell(weight.wish, 1)}${weight.wish !== undefined && weight.kilobytes > weight.wish ? " over" : ""}`,
        weight.why ?? "",
      ]),
    ),
  ].join("\n\n");
}
