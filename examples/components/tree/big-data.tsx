// Ten thousand nodes
// With a height only the rows in sight exist.
import type { JSX } from "solid-js";
import { Tree } from "solid-reflect/kit";

const items = Array.from({ length: 100 }, (_, shelf) => ({
  key: `${shelf}`,
  title: `Shelf ${shelf + 1}`,
  children: Array.from({ length: 99 }, (_, book) => ({
    key: `${shelf}-${book}`,
    title: `Book ${shelf + 1}.${book + 1}`,
  })),
}));

export default function BigData(): JSX.Element {
  return <Tree aria-label="Library" items={items} height="16rem" defaultExpandedKeys={items.map(item => item.key)} />;
}
