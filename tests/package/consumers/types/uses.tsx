// Read by the compiler alone: what a project's author writes, and that nothing of it has become `any`.
import { bind, createLive, LiveRoot } from "solid-reflect";
import { Button, type ButtonProps, Input, Select } from "solid-reflect/kit";
import { DatePicker } from "solid-reflect/kit/date-picker";
import { callback, createSignal, input, live } from "solid-reflect/server";
import { createTestWindow } from "solid-reflect/testing";

type IsAny<T> = 0 extends 1 & T ? true : false;
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const no = <T extends false>(): T => false as T;
const yes = <T extends true>(): T => true as T;

async function openCounter() {
  const [count, setCount] = createSignal(0);
  const add = callback((step: number) => setCount(now => now + step));
  return live({ count, add, name: input(createSignal("")) });
}

export function View() {
  const counter = createLive(openCounter);
  yes<Equal<ReturnType<typeof counter.count>, number>>();
  no<IsAny<Parameters<typeof counter.add>[0]>>();
  return (
    <LiveRoot>
      <Button variant="solid" onClick={() => counter.add(1)}>
        {counter.count()}
      </Button>
      <Input aria-label="Name" {...bind(counter.name)} />
      <Select aria-label="Size" options={[{ value: "s", label: "Small" }]} />
      <DatePicker aria-label="Day" />
    </LiveRoot>
  );
}

// @ts-expect-error A button has no such variant.
export const wrong: ButtonProps = { variant: "loud" };

export async function test(): Promise<number> {
  await using tab = createTestWindow();
  const counter = await tab.open(openCounter);
  no<IsAny<typeof counter>>();
  await counter.add(2);
  return counter.count();
}
