// `npm run size`: what each entry of the package costs a page. It measures what `npm run package` has made, or makes it.
import { existsSync } from "node:fs";
import { buildPackage } from "../../../package/build";
import { PACKAGE } from "../../../package/layout";
import { entryBudgets } from "./budgets";
import { browserEntries, sizeOf } from "./measure";

if (!existsSync(PACKAGE)) await buildPackage();

const kilobytes = (bytes: number): string => (bytes === 0 ? "" : (bytes / 1_000).toFixed(2)).padStart(9);
const line = (...cells: readonly string[]): void => void process.stdout.write(`${cells.join("")}\n`);

line("kB after gzip, Solid left out; everything that an entry exports\n");
line("entry".padEnd(30), ...["at once", "later", "styles", "limit", "wish"].map(title => title.padStart(9)));
for (const [entry, file] of browserEntries()) {
  const { script, later, styles } = await sizeOf(file);
  const { limit = 0, wish = 0 } = entryBudgets[entry] ?? {};
  line(entry.padEnd(30), ...[script, later, styles, limit, wish].map(kilobytes));
}
