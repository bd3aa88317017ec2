"use server";
import { callback, createSignal, live } from "solid-reflect/server";

export async function openSwitch() {
  const [on, setOn] = createSignal(false);
  return live({ on, toggle: callback(() => setOn(value => !value)) });
}
