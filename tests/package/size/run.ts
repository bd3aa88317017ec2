// `npm run size`: what each entry of the package costs a page. It measures what `npm run package` has made, or makes it.
import { existsSync } from "node:fs";
import { buildPackage } from "../../../package/build";
import { PACKAGE } from "../../../package/layout";
import { budgets } from "../../kit/harness/budgets";
import { entryBudgets } from "./budgets";
import { browserEntries, sizeOf } from "./measure";
import { pageSize } from "./page-size";

if (!existsSync(PACKAGE)) await buildPackage();

const kilobytes = (bytes: number): string => (bytes === 0 ? "" : (bytes / 1_000).toFixed(2)).padStart(9);
const line = (...cells: readonly string[]): void => void process.stdout.write(`${cells.join("")}\n`);

line("kB after gzip, Solid left out\n");
line("imported".padEnd(34), ...["at once", "later", "styles", "limit", "wish"].map(title => title.padStart(9)));
const entries = browserEntries();
for (const [entry, { names, limit }] of Object.entries(entryBudgets)) await report(entry, names, limit);
for (const [name, { folder, limit, wish = 0 }] of Object.entries(budgets)) {
  // The kit counts in 1,024 bytes.
  await report(`./kit/${folder}`, [name], limit * 1_024, wish * 1_024);
}
line("\nall that an entry exports");
for (const entry of entries.keys()) await report(entry);

async function report(entry: string, names?: readonly string[], limit = 0, wish = 0): Promise<void> {
  const file = entries.get(entry) ?? "";
  const measured = entry in entryBudgets && names ? pageSize(file, names) : sizeOf(file, names);
  const { script, later, styles } = await measured;
  const what = names?.length === 1 ? `${entry} ${names[0]}` : entry;
  line(what.padEnd(34), ...[script, later, styles, limit, wish].map(kilobytes));
}
