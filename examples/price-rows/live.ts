"use server";
import { callback, createMemo, createSignal, createStore, each, live } from "solid-reflect/server";

export async function openCart() {
  const [rows, setRows] = createStore([
    { id: 1, name: "Tea", price: 4, count: 2 },
    { id: 2, name: "Coffee", price: 7, count: 1 },
    { id: 3, name: "Cocoa", price: 5, count: 3 },
  ]);
  const total = createMemo(() => rows.reduce((sum, row) => sum + row.price * row.count, 0));
  const lines = each(
    () => rows,
    row => row.id,
    row => {
      const [computed, setComputed] = createSignal(0);
      const cost = createMemo(() => {
        setComputed(n => n + 1);
        return row().price * row().count;
      });
      const add = callback((by: number) =>
        setRows(
          line => line.id === row().id,
          "count",
          count => Math.max(0, Math.min(99, count + by)),
        ),
      );
      return live({ name: () => row().name, count: () => row().count, cost, computed, add });
    },
  );
  return live({ lines, total });
}
