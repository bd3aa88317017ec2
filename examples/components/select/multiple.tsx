// Several at once
// The list stays open while one chooses. The second is disabled.
import { createSignal, type JSX } from "solid-js";
import { Select, Space } from "solid-reflect/kit";

const options = Array.from({ length: 26 }, (_, index) => (index + 10).toString(36) + (index + 10)).map(value => ({
  value,
  label: value,
}));

export default function Multiple(): JSX.Element {
  const [chosen, setChosen] = createSignal(["a10", "c12"]);
  return (
    <Space direction="vertical">
      <Select aria-label="Codes" multiple clearable options={options} value={chosen()} onChange={setChosen} />
      <Select aria-label="Codes, disabled" multiple disabled options={options} defaultValue={["a10", "c12"]} />
    </Space>
  );
}
