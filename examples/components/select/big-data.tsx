// Ten thousand options
// Only the rows in sight exist; type some letters, or press End.
import type { JSX } from "solid-js";
import { Select } from "solid-reflect/kit";

const options = Array.from({ length: 10_000 }, (_, index) => ({ value: `${index}`, label: `Lot ${index + 1}` }));

export default function BigData(): JSX.Element {
  return <Select aria-label="Lot" options={options} defaultValue="5000" />;
}
