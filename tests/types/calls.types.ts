// Compiled, never run: what callbacks, async values and drafts are in a view and on the server.
import { createLive, createOptimistic, type LiveAsync, type LiveCallback } from "solid-reflect";
import {
  callback,
  createAsyncMemo,
  createDraft,
  createKeyedMemo,
  createSignal,
  type Draft,
  type DraftValue,
  input,
  live,
} from "solid-reflect/server";
import { expectTypeOf } from "vitest";

async function openWork() {
  const [n, setN] = createSignal(1);
  const text = createAsyncMemo(n, async value => `${value}`, { initial: 0 as const });
  const aborted = createAsyncMemo(n, async (value, { signal }) => (signal.aborted ? "" : `${value}`));
  expectTypeOf(aborted()).toEqualTypeOf<string | undefined>();
  const plain = createAsyncMemo(n, value => value > 1);
  const draft = createDraft({
    n: [n, setN],
    pair: [() => "x", (value: string) => void value],
    list: [1, 2],
    inner: createDraft({ flag: true }),
  });
  expectTypeOf(draft.values.n).toEqualTypeOf<DraftValue<number>>();
  expectTypeOf(draft.values.pair()).toEqualTypeOf<string>();
  expectTypeOf(draft.committed.list()).toEqualTypeOf<number[]>();
  expectTypeOf(draft.values.inner.flag()).toEqualTypeOf<boolean>();
  draft.set("n", 5);
  draft.set({ pair: "y", inner: { flag: false } });
  // @ts-expect-error a number
  draft.set("n", "five");
  // @ts-expect-error there is no such field
  draft.set("m", 5);
  // @ts-expect-error there is no such field
  draft.dirty("m");
  expectTypeOf(createDraft({ a: 1 })).toEqualTypeOf<Draft<{ a: number }>>();
  expectTypeOf(createKeyedMemo((key: string) => key.length, { max: 5 })).toEqualTypeOf<(key: string) => number>();
  // @ts-expect-error it is bounded
  createKeyedMemo((key: string) => key.length, {});
  // @ts-expect-error there is no such concurrency
  callback(() => 1, { concurrency: "serial" });
  return live({
    text,
    plain,
    n: input(draft.values.n),
    product: draft.gate(() => draft.values.n() * 2),
    ok: callback(draft.commit),
    work: callback(async function* (steps: number) {
      yield { done: steps };
      return "all" as const;
    }),
    fail: callback((): never => {
      throw new Error();
    }),
  });
}

export async function View() {
  const view = createLive(openWork);
  expectTypeOf(view.text).toEqualTypeOf<LiveAsync<string | 0>>();
  expectTypeOf(view.plain()).toEqualTypeOf<boolean | undefined>();
  expectTypeOf(view.work).toEqualTypeOf<LiveCallback<[steps: number], "all", { done: number }>>();
  expectTypeOf(view.work.progress()).toEqualTypeOf<{ done: number } | undefined>();
  expectTypeOf(view.ok()).resolves.toEqualTypeOf<void>();
  const call = view.work(5, new AbortController().signal);
  for await (const step of call) expectTypeOf(step).toEqualTypeOf<{ done: number }>();
  expectTypeOf(await call).toEqualTypeOf<"all">();
  call.cancel();
  // @ts-expect-error a number of steps
  void view.work("five");
  const [shown, run] = createOptimistic(view.n, view.work, (n, steps) => n + steps);
  expectTypeOf(shown()).toEqualTypeOf<number>();
  expectTypeOf(run).toEqualTypeOf(view.work);
  return view;
}
