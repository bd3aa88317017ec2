// Two thousand
// Only the rows in sight exist. With `pageSize` they stand on pages instead.
import { createSignal, type JSX } from "solid-js";
import { Space, Switch, Transfer } from "solid-reflect/kit";

const plots = Array.from({ length: 2000 }, (_, index) => ({ value: String(index + 1), label: `Plot ${index + 1}` }));

export default function BigData(): JSX.Element {
  const [sold, setSold] = createSignal(plots.filter((_, index) => index % 2 === 0).map(plot => plot.value));
  const [pages, setPages] = createSignal(false);
  const [oneWay, setOneWay] = createSignal(false);
  return (
    <Space direction="vertical">
      <Transfer
        aria-label="Plots"
        options={plots}
        titles={["Free", "Sold"]}
        value={sold()}
        onChange={setSold}
        searchable
        oneWay={oneWay()}
        pageSize={pages() ? 10 : undefined}
      />
      <Switch checked={pages()} onChange={setPages}>
        On pages
      </Switch>
      <Switch checked={oneWay()} onChange={setOneWay}>
        One way
      </Switch>
    </Space>
  );
}
