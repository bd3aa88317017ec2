// A tree of rows
// `childRows` are the rows below a row. A filter keeps the way to what it finds.
import type { JSX } from "solid-js";
import { Table, type TableColumn } from "solid-reflect/kit";

type Post = { name: string; cost: number; posts?: Post[] };

const budget: Post[] = [
  {
    name: "House",
    cost: 1480,
    posts: [
      { name: "Rent", cost: 1250 },
      {
        name: "Energy",
        cost: 230,
        posts: [
          { name: "Gas", cost: 140 },
          { name: "Electricity", cost: 90 },
        ],
      },
    ],
  },
  { name: "Food", cost: 620 },
  {
    name: "Travel",
    cost: 310,
    posts: [
      { name: "Trains", cost: 260 },
      { name: "Bicycle", cost: 50 },
    ],
  },
];

const columns: TableColumn<Post>[] = [
  { key: "name", title: "Post", rowHeader: true, filters: "text" },
  { key: "cost", title: "Euros a month", align: "end", sorter: true },
];

export default function Tree(): JSX.Element {
  return (
    <Table
      aria-label="Budget"
      rows={budget}
      rowKey="name"
      childRows={post => post.posts}
      defaultExpanded={["House"]}
      columns={columns}
    />
  );
}
