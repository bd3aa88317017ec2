// Compiled, never run: what `createLive` infers from what a server function returns.
import { createLive, type LiveCall, type LiveCallback, type LiveError } from "solid-reflect";
import { callback, createMemo, createSignal, createStore, each, live, shared, stream } from "solid-reflect/server";
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

interface Todo {
  id: number;
  title: string;
}

async function openRoom() {
  const [todos] = createStore<Todo[]>([]);
  const [settings] = createStore({ theme: "dark", size: { width: 5 } });
  async function* numbers() {
    yield 1;
  }
  const rows = each(
    () => todos,
    todo => todo.id,
    async todo => live({ title: () => todo().title, remove: callback((reason: string) => reason.length) }),
  );
  const chat = await shared("chat", ({ readers }) => live({ here: () => readers().length }));
  return live({
    todos,
    settings,
    rows,
    chat,
    latest: stream(numbers),
    known: stream(numbers, { initial: 0 }),
    log: stream(numbers, { keep: 5 }),
    inner: live({ n: () => 1 }),
  });
}

export function Structures() {
  const room = createLive(openRoom);
  expectTypeOf(room.todos).toEqualTypeOf<Todo[]>();
  expectTypeOf(room.settings.size.width).toEqualTypeOf<number>();
  expectTypeOf(room.rows()[0]!.title()).toEqualTypeOf<string>();
  expectTypeOf(room.rows()[0]!.remove("x")).toEqualTypeOf<LiveCall<number>>();
  expectTypeOf(room.chat.here()).toEqualTypeOf<number>();
  expectTypeOf(room.latest()).toEqualTypeOf<number | undefined>();
  expectTypeOf(room.known()).toEqualTypeOf<number>();
  expectTypeOf(room.log()).toEqualTypeOf<readonly number[]>();
  expectTypeOf(room.log.dropped()).toEqualTypeOf<number>();
  expectTypeOf(room.inner.n()).toEqualTypeOf<number>();
  // @ts-expect-error a promise is no live object
  live({ inner: openRoom() });
}
