// The process that drives the servers and counts: `driver.ts [name…]`, all measurements when none is named.
import { measurements } from "./measurements";
import { type Row, save, table } from "./report";

const given = process.argv.slice(2);
const names = given.length > 0 ? given : Object.keys(measurements);
const rows: Row[] = [];
for (const name of names) {
  const measurement = measurements[name];
  if (!measurement) {
    console.error(`There is no measurement "${name}". There are: ${Object.keys(measurements).join(", ")}.`);
    process.exit(2);
  }
  console.error(`${name} …`);
  rows.push(...(await measurement.measure()));
}
console.log(table(rows));
console.error(`Written to ${save(rows)}`);
// Sockets of the clients may still be open.
process.exit();
