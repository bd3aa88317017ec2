// A select with a search
// What is typed narrows the list, but only options can be chosen: one, or several.
import type { JSX } from "solid-js";
import { SearchSelect, Space } from "solid-reflect/kit";

const trees = ["Alder", "Ash", "Beech", "Birch", "Elm", "Lime", "Maple", "Oak"];
const options = trees.map(tree => ({ value: tree, label: tree }));

export default function Searching(): JSX.Element {
  return (
    <Space direction="vertical">
      <SearchSelect aria-label="Tree" options={options} placeholder="One tree" clearable />
      <SearchSelect aria-label="Trees" multiple options={options} defaultValue={["Ash", "Oak"]} />
    </Space>
  );
}
