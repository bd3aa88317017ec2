// While it searches
// `onSearch` returns a promise: the button shows that it is at work until the promise settles, and takes no second search.
import { For, createSignal, type JSX } from "solid-js";
import { Search } from "solid-reflect/kit";

const towns = ["Aachen", "Bonn", "Bremen", "Köln", "Ulm"];

export default function SearchLoading(): JSX.Element {
  const [found, setFound] = createSignal(towns);
  const find = async (text: string): Promise<void> => {
    await new Promise(resolve => setTimeout(resolve, 800));
    setFound(towns.filter(town => town.toLowerCase().includes(text.toLowerCase())));
  };
  return (
    <div style={{ "max-inline-size": "24rem" }}>
      <Search aria-label="Search towns" placeholder="A town" button="Find" onSearch={find} />
      <ul aria-label="Towns" aria-live="polite">
        <For each={found()} fallback={<li>No town</li>}>
          {town => <li>{town}</li>}
        </For>
      </ul>
    </div>
  );
}
