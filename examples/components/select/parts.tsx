// Made of parts
// The same select, arranged by hand: here with a button in the list that adds an option.
import { createSignal, For, type JSX } from "solid-js";
import {
  Button,
  SelectContent,
  SelectItem,
  SelectRoot,
  SelectTrigger,
  SelectValue,
  type SelectOption,
} from "solid-reflect/kit";

export default function Parts(): JSX.Element {
  const [lists, setLists] = createSignal<SelectOption[]>([
    { value: "1", label: "Shopping" },
    { value: "2", label: "Repairs" },
  ]);
  const add = (): unknown => setLists(old => [...old, { value: `${old.length + 1}`, label: `List ${old.length + 1}` }]);
  return (
    <>
      <SelectRoot options={lists()} defaultValue="1">
        <SelectTrigger aria-label="List">
          <SelectValue />
        </SelectTrigger>
        <SelectContent>
          <For each={lists()}>{list => <SelectItem option={list} />}</For>
        </SelectContent>
      </SelectRoot>
      <Button onClick={add}>Add a list</Button>
    </>
  );
}
