// How many of each
// Several in a list, and the sum of them.
import { createSignal, type JSX } from "solid-js";
import { InputNumber, List, ListItem } from "solid-reflect/kit";

const prices = { Apples: 1.2, Pears: 0.8, Plums: 2.5 };

export default function Order(): JSX.Element {
  const [counts, setCounts] = createSignal<Record<string, number>>({ Apples: 2, Pears: 1 });
  const total = (): number => {
    let sum = 0;
    for (const [name, price] of Object.entries(prices)) sum += price * (counts()[name] ?? 0);
    return sum;
  };
  return (
    <List
      variant="outline"
      items={Object.keys(prices)}
      footer={`Total ${total().toFixed(2)} €`}
      style={{ "max-inline-size": "24rem" }}
    >
      {name => (
        <ListItem
          extra={
            <InputNumber
              aria-label={name}
              size="small"
              min={0}
              max={99}
              value={counts()[name] ?? 0}
              onChange={count => setCounts({ ...counts(), [name]: count ?? 0 })}
              style={{ width: "6rem" }}
            />
          }
        >
          {name}
        </ListItem>
      )}
    </List>
  );
}
