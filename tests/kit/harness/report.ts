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

const costs = new Map<string, Cost>();
const weights = new Map<string, Weight>();

export function recordCost(folder: string, cost: Partial<Cost>): void {
  costs.set(folder, { elements: 0, ...costs.get(folder), ...cost });
}

export function recordWeight(name: string, weight: Weight): void {
  weights.set(name, weight);
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

/** All that was recorded, as text. */
export function reportTable(): string {
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
