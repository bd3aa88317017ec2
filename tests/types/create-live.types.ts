// Compiled, never run: what `createLive` infers from what a server function returns.
import { createLive, type LiveCall, type LiveCallback, type LiveError } from "solid-reflect";
import { callback, createMemo, createSignal, live } from "solid-reflect/server";
import { expectTypeOf } from "vitest";

async function openShop(category: string, limit = 10) {
  const [items, setItems] = createSignal<{ name: string; price: number }[]>([]);
  const [open] = createSignal(true);
  const total = createMemo(() => items().reduce((sum, item) => sum + item.price, 0));
  return live({
    items,
    open,
    total,
    label: () => `${category}: ${limit}` as const,
    add: callback((name: string, price: number) => setItems(list => [...list, { name, price }])),
    clear: callback(async () => void setItems([])),
    find: callback(async (name: string): Promise<number | undefined> => items().find(i => i.name === name)?.price),
  });
}

export function Shop() {
  const shop = createLive(openShop, ["books"]);
  expectTypeOf(shop.items).toEqualTypeOf<() => { name: string; price: number }[]>();
  expectTypeOf(shop.open()).toEqualTypeOf<boolean>();
  expectTypeOf(shop.total()).toEqualTypeOf<number>();
  expectTypeOf(shop.label()).toEqualTypeOf<`${string}: ${number}`>();
  expectTypeOf(shop.clear).toEqualTypeOf<LiveCallback<[], undefined>>();
  expectTypeOf(shop.find("a")).toEqualTypeOf<LiveCall<number | undefined>>();
  expectTypeOf(shop.add.pending()).toEqualTypeOf<boolean>();
  expectTypeOf(shop.add.error()).toEqualTypeOf<LiveError | undefined>();

  createLive(openShop, () => ["books", 5]);
  // Nothing is opened while there is no category.
  createLive(openShop, () => undefined);

  // @ts-expect-error the category is missing
  createLive(openShop);
  // @ts-expect-error the category is a string
  createLive(openShop, [1]);
  // @ts-expect-error there is no such entry
  void shop.unknown;
  // @ts-expect-error a price is a number
  void shop.add("a", "b");
  // @ts-expect-error values cannot be written
  shop.total = () => 1;
  return shop.total();
}

export async function misuse() {
  // @ts-expect-error a value is not an accessor
  live({ count: 1 });
  // @ts-expect-error a function with parameters is no formula
  live({ add: (n: number) => n });
  // @ts-expect-error not a live object
  createLive(async () => ({ rows: [] }));
}

export function handlers() {
  const shop = createLive(openShop, ["books"]);
  const onClick: (event: MouseEvent) => unknown = shop.clear;
  return onClick;
}
