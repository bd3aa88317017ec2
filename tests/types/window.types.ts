// Compiled, never run: what the two sides of a window's functions, events and data agree on.
import { createClientFunctions, createWindowEvents } from "solid-reflect";
import { getWindow, windowData } from "solid-reflect/server";
import { expectTypeOf } from "vitest";

interface Functions {
  add(a: number, b: number): number;
  load(url: string): Promise<{ size: number }>;
}

interface Events {
  toBrowser: { rang: { by: string } };
  toServer: { typed: string };
}

const count = windowData("count", () => 0);

export function server() {
  const window = getWindow();
  const client = window.client<Functions>();
  expectTypeOf(client.add).toEqualTypeOf<(a: number, b: number) => Promise<number>>();
  expectTypeOf(client.load("/")).toEqualTypeOf<Promise<{ size: number }>>();
  expectTypeOf(window.width()).toEqualTypeOf<number | undefined>();
  expectTypeOf(window.data(count)[0]()).toEqualTypeOf<number>();
  expectTypeOf(window.location.param("page", 1)[0]()).toEqualTypeOf<number>();
  expectTypeOf(window.location.param("open", false)[0]()).toEqualTypeOf<boolean>();
  expectTypeOf(window.confirm("?")).toEqualTypeOf<Promise<boolean>>();
  const events = window.events<Events>();
  expectTypeOf(events.emit("rang", { by: "Ada" })).toEqualTypeOf<boolean>();
  events.on("typed", text => expectTypeOf(text).toEqualTypeOf<string>());

  // @ts-expect-error two numbers
  void client.add("1", 2);
  // @ts-expect-error there is no such function
  void client.subtract(1, 2);
  // @ts-expect-error it goes the other way
  events.emit("typed", "x");
  // @ts-expect-error not what it carries
  events.emit("rang", { from: "Ada" });
  // @ts-expect-error a number
  window.location.param("page", 1)[1]("two");
}

export function page() {
  const events = createWindowEvents<Events>();
  events.emit("typed", "x");
  events.on("rang", ({ by }) => expectTypeOf(by).toEqualTypeOf<string>());
  createClientFunctions<Functions>({ add: (a, b) => a + b, load: async () => ({ size: 1 }) });

  // @ts-expect-error it goes the other way
  events.emit("rang", { by: "Ada" });
  // @ts-expect-error one is missing
  createClientFunctions<Functions>({ add: (a, b) => a + b });
}
