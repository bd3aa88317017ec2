// All of them at once
// The box above is neither on nor off while only some below are on.
import { createSignal, type JSX } from "solid-js";
import { Checkbox, CheckboxGroup, Divider } from "solid-reflect/kit";

const fruit = ["Apple", "Pear", "Orange"].map(name => ({ value: name, label: name }));

export default function CheckAll(): JSX.Element {
  const [chosen, setChosen] = createSignal(["Apple", "Orange"]);
  const all = (): boolean => chosen().length === fruit.length;
  return (
    <div>
      <Checkbox
        checked={all()}
        indeterminate={chosen().length > 0 && !all()}
        onChange={on => setChosen(on ? fruit.map(one => one.value) : [])}
      >
        Check all
      </Checkbox>
      <Divider />
      <CheckboxGroup aria-label="Fruit" options={fruit} value={chosen()} onChange={setChosen} />
    </div>
  );
}
