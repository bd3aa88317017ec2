"use server";
import { callback, createSignal, input, live } from "solid-reflect/server";

export async function openChoice() {
  const [variant, setVariant] = createSignal("solid");
  return live({ variant: input([variant, setVariant]), reset: callback(() => void setVariant("solid")) });
}
