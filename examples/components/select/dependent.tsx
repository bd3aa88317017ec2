// One that follows from another
// Choosing a province offers its cities, and takes the first of them.
import { createSignal, type JSX } from "solid-js";
import { Select, type SelectOption, Space } from "solid-reflect/kit";

const cities: Record<string, string[]> = {
  Zhejiang: ["Hangzhou", "Ningbo", "Wenzhou"],
  Jiangsu: ["Nanjing", "Suzhou", "Zhenjiang"],
};
const choices = (values: string[]): SelectOption[] => values.map(value => ({ value, label: value }));

export default function Dependent(): JSX.Element {
  const [province, setProvince] = createSignal("Zhejiang");
  const [city, setCity] = createSignal("Hangzhou");
  const take = (next: string): void => {
    setProvince(next);
    setCity(cities[next]?.[0] ?? "");
  };
  return (
    <Space>
      <Select
        aria-label="Province"
        options={choices(Object.keys(cities))}
        value={province()}
        onChange={take}
        style={{ width: "9rem" }}
      />
      <Select
        aria-label="City"
        options={choices(cities[province()] ?? [])}
        value={city()}
        onChange={setCity}
        style={{ width: "9rem" }}
      />
    </Space>
  );
}
