"use server";
import { callback, createSignal, live } from "solid-reflect/server";

export async function openCounter() {
  const [presses, setPresses] = createSignal(0);
  return live({ presses, press: callback(() => setPresses(n => n + 1)) });
}
