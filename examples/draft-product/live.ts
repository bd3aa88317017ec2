"use server";
import { callback, createDraft, createSignal, input, live } from "solid-reflect/server";

export async function openProduct() {
  const [a, setA] = createSignal(6);
  const [b, setB] = createSignal(7);
  const draft = createDraft({ a: [a, setA], b: [b, setB] });

  return live({
    a: input<number | null>([draft.values.a, n => draft.set("a", Number(n))]),
    b: input<number | null>([draft.values.b, n => draft.set("b", Number(n))]),
    product: () => `${a()} × ${b()} = ${a() * b()}`,
    changed: () => draft.dirty(),
    ok: callback(draft.commit),
    cancel: callback(() => draft.revert()),
  });
}
