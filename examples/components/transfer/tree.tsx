// From a tree
// One list is drawn as a tree, the other has its usual rows. Ticks are the selection.
import { createSignal, type JSX } from "solid-js";
import { Transfer, Tree, type TreeItem } from "solid-reflect/kit";

const shelves: TreeItem[] = [
  { key: "tea", title: "Tea", children: [leaf("Assam"), leaf("Oolong"), leaf("Sencha")] },
  { key: "coffee", title: "Coffee", children: [leaf("Harar"), leaf("Sumatra")] },
];
const goods = shelves.flatMap(shelf => shelf.children ?? []).map(({ key }) => ({ value: key, label: key }));

function leaf(title: string): TreeItem {
  return { key: title, title };
}

export default function FromTree(): JSX.Element {
  const [basket, setBasket] = createSignal(["Oolong"]);
  const left = (): TreeItem[] =>
    shelves.map(shelf => ({ ...shelf, children: shelf.children?.filter(({ key }) => !basket().includes(key)) }));
  return (
    <Transfer
      aria-label="Shopping"
      options={goods}
      titles={["Shelves", "Basket"]}
      value={basket()}
      onChange={setBasket}
      selectAll={false}
    >
      {list =>
        list.side === "available" ? (
          <Tree
            aria-label="Shelves"
            items={left()}
            checkable
            defaultExpandedKeys={["tea", "coffee"]}
            checkedKeys={list.selected}
            onCheck={list.select}
          />
        ) : undefined
      }
    </Transfer>
  );
}
