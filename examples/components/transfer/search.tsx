// With a search
// Each list is searched by itself. Label and description are looked at, unless `filterOption` says otherwise.
import type { JSX } from "solid-js";
import { Transfer } from "solid-reflect/kit";

const cities = [
  ["Bergen", "Norway"],
  ["Graz", "Austria"],
  ["Lyon", "France"],
  ["Nantes", "France"],
  ["Uppsala", "Sweden"],
  ["Vienna", "Austria"],
].map(([label = "", description]) => ({ value: label, label, description }));

export default function Search(): JSX.Element {
  return (
    <Transfer
      aria-label="Stops"
      options={cities}
      defaultValue={["Lyon"]}
      searchable
      titles={["Cities", "Stops"]}
      filterOption={(city, text) => `${city.label}, ${city.description}`.toLowerCase().includes(text.toLowerCase())}
    />
  );
}
