import { mkdirSync, writeFileSync } from "node:fs";
import { OUTPUT } from "./paths";

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  /** Undefined where there is nothing to compare with. */
  readonly raw?: number;
  readonly ours: number;
  /** The most that DESIGN.md allows, of `ours` or of the ratio; the least, where more is better. */
  readonly budget?: { readonly of: "ours" | "ratio"; readonly limit: number; readonly atLeast?: true };
}

const HEAD = ["what", "raw", "ours", "unit", "ours / raw", "budget", "kept"];

/** The rows as a markdown table. */
export function table(rows: readonly Row[]): string {
  const lines = [HEAD, HEAD.map(() => "---"), ...rows.map(cells)];
  return lines.map(line => `| ${line.join(" | ")} |`).join("\n");
}

/** Keeps the table in tests/output, with the machine it was made on. */
export function save(rows: readonly Row[]): string {
  mkdirSync(OUTPUT, { recursive: true });
  const file = `${OUTPUT}.md`;
  writeFileSync(file, `# Bench\n\nNode ${process.version}, ${new Date().toISOString()}\n\n${table(rows)}\n`);
  return file;
}

const ratioOf = ({ raw, ours }: Row): number | undefined => (raw === undefined || raw === 0 ? undefined : ours / raw);

function cells(row: Row): string[] {
  const { what, raw, ours, unit, budget } = row;
  const ratio = ratioOf(row);
  const measured = budget?.of === "ratio" ? ratio : ours;
  const kept = budget && measured !== undefined ? isKept(measured, budget) : undefined;
  return [
    what,
    raw === undefined ? "–" : short(raw),
    short(ours),
    unit,
    ratio === undefined ? "–" : `${ratio.toFixed(2)}×`,
    budget ? `${budget.atLeast ? "≥" : "≤"} ${budget.limit}${budget.of === "ratio" ? "×" : ` ${unit}`}` : "–",
    kept === undefined ? "–" : kept ? "yes" : "**no**",
  ];
}

const isKept = (measured: number, { limit, atLeast }: NonNullable<Row["budget"]>): boolean =>
  atLeast ? measured >= limit : measured <= limit;

/** Three digits are more than a measurement is worth. */
const short = (value: number): string =>
  Math.abs(value) >= 1_000 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
