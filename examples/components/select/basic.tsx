// One of several
// A list that opens. In a form it is sent by its name, also without JavaScript.
import type { JSX } from "solid-js";
import { Select, Space } from "solid-reflect/kit";

const countries = [
  { value: "de", label: "Germany" },
  { value: "fr", label: "France" },
  { value: "jp", label: "Japan" },
  { value: "aq", label: "Antarctica", disabled: true },
];

export default function Basic(): JSX.Element {
  return (
    <Space>
      <Select aria-label="Country" name="country" options={countries} defaultValue="fr" style={{ width: "12rem" }} />
      <Select
        aria-label="Country, may be empty"
        options={countries}
        clearable
        placeholder="Anywhere"
        style={{ width: "12rem" }}
      />
      <Select aria-label="Country, fixed" options={countries} defaultValue="de" disabled style={{ width: "12rem" }} />
    </Space>
  );
}
