// Several, searched elsewhere
// What is typed is looked up with every letter, and those who are found become tags.
import { createSignal, type JSX } from "solid-js";
import { SearchSelect, type SelectOption } from "solid-reflect/kit";

const everybody = ["Ada Berg", "Adam Celik", "Bea Dorn", "Ben Ernst", "Clara Falk"];

async function find(text: string): Promise<SelectOption[]> {
  await new Promise(done => setTimeout(done, 500));
  const found = everybody.filter(name => name.toLowerCase().includes(text.toLowerCase()));
  return found.map(name => ({ value: name, label: name }));
}

export default function Users(): JSX.Element {
  const [users, setUsers] = createSignal<string[]>([]);
  return (
    <SearchSelect
      aria-label="Users"
      placeholder="Who is to come?"
      multiple
      value={users()}
      onChange={setUsers}
      onSearch={find}
    />
  );
}
