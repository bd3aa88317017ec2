// Basic
// A column for each step.
import type { JSX } from "solid-js";
import { Cascader, type CascaderOption } from "solid-reflect/kit";

const options: CascaderOption[] = [
  {
    value: "north",
    label: "North",
    children: [
      { value: "harbour", label: "Harbour", children: [{ value: "pier", label: "Long pier" }] },
      { value: "market", label: "Market", disabled: true },
    ],
  },
  { value: "south", label: "South", children: [{ value: "mill", label: "Mill" }] },
];

export default function Basic(): JSX.Element {
  return <Cascader aria-label="Place" options={options} defaultValue={["north", "harbour", "pier"]} clearable />;
}
