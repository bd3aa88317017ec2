"use server";
import { createSignal, input, live, LiveError } from "solid-reflect/server";

/** More than this nobody pays. */
const MOST = 1_000_000_000;

export async function openPrice() {
  const [amount, setAmount] = createSignal<number | null>(1234.5);
  const write = (value: number | null) => {
    const isAmount = value === null || (typeof value === "number" && Math.abs(value) <= MOST);
    if (!isAmount) throw new LiveError("refused", `An amount is a number up to ${MOST}.`);
    setAmount(value);
  };
  return live({ amount: input([amount, write]), raw: () => JSON.stringify(amount()) });
}
