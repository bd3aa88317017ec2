// Several, with a search
// Ways that are chosen become tags; the search finds them by any of their names.
import type { JSX } from "solid-js";
import { Cascader } from "solid-reflect/kit";

const options = ["Spring", "Summer", "Autumn"].map(season => ({
  value: season,
  label: season,
  children: ["Fruit", "Vegetables"].map(kind => ({ value: kind, label: kind })),
}));

export default function Multiple(): JSX.Element {
  return (
    <Cascader
      aria-label="Harvests"
      multiple
      searchable
      maxTagCount={2}
      options={options}
      defaultValue={[["Spring", "Vegetables"]]}
    />
  );
}
