// Dependent on each other
// The second list follows from the first.
import { createSignal, type JSX } from "solid-js";
import { Select, Space } from "solid-reflect/kit";

const towns: Readonly<Record<string, string[]>> = {
  Bavaria: ["Munich", "Nuremberg"],
  Saxony: ["Dresden", "Leipzig"],
};
const toOptions = (names: string[] = []) => names.map(name => ({ value: name, label: name }));

export default function Coordinate(): JSX.Element {
  const [land, setLand] = createSignal("Bavaria");
  const [town, setTown] = createSignal("Munich");
  const move = (to: string): void => {
    setLand(to);
    setTown(towns[to]?.[0] ?? "");
  };
  return (
    <Space wrap={false}>
      <Select aria-label="Land" options={toOptions(Object.keys(towns))} value={land()} onChange={move} />
      <Select aria-label="Town" options={toOptions(towns[land()])} value={town()} onChange={setTown} />
    </Space>
  );
}
