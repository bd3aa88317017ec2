// Loaded when reached
// A column's options come when they are needed, and any step may be chosen.
import type { JSX } from "solid-js";
import { Cascader, type CascaderOption } from "solid-reflect/kit";

const years = ["2025", "2026"].map(year => ({ value: year, label: year }));

async function load(year: CascaderOption): Promise<CascaderOption[]> {
  await new Promise(done => setTimeout(done, 500));
  return ["first", "second"].map(half => ({ value: half, label: `${year.label}, ${half} half`, isLeaf: true }));
}

export default function Lazy(): JSX.Element {
  return <Cascader aria-label="Period" options={years} loadChildren={load} changeOnSelect />;
}
