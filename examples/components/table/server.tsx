// Rows from a server
// With `total` the table shows what it is given, and `onChange` tells once what to ask for.
import { createSignal, type JSX } from "solid-js";
import { Table, type TableColumn, type TableQuery } from "solid-reflect/kit";

type Person = { id: number; name: string; city: string };

const cities = ["Athens", "Bergen", "Cork", "Dresden"];
const everybody: Person[] = Array.from({ length: 95 }, (_, index) => ({
  id: index + 1,
  name: `Person ${index + 1}`,
  city: cities[(index * 3) % 4] ?? "",
}));

/** Stands in for a server. */
async function ask({ sort, filters, page, pageSize }: TableQuery): Promise<{ rows: Person[]; total: number }> {
  await new Promise(resolve => setTimeout(resolve, 400));
  const found = everybody.filter(({ city }) => filters.city?.includes(city) ?? true);
  if (sort[0]?.direction === "descending") found.reverse();
  return { rows: found.slice((page - 1) * pageSize, page * pageSize), total: found.length };
}

const columns: TableColumn<Person>[] = [
  { key: "name", title: "Name", sorter: true, rowHeader: true },
  { key: "city", title: "City", filters: cities.map(city => ({ value: city, label: city })) },
];

export default function Server(): JSX.Element {
  const [shown, setShown] = createSignal({ rows: everybody.slice(0, 10), total: everybody.length });
  const [loading, setLoading] = createSignal(false);
  const load = async (query: TableQuery): Promise<void> => {
    setLoading(true);
    setShown(await ask(query));
    setLoading(false);
  };
  return (
    <Table
      aria-label="People on the server"
      {...shown()}
      rowKey="id"
      columns={columns}
      pageSizes={[10, 20]}
      loading={loading()}
      onChange={load}
    />
  );
}
