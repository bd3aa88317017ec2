"use server";
import { callback, createSignal, live, LiveError } from "solid-reflect/server";
import { isDrink, menu } from "./drinks/menu";

export async function openDrink(name: string) {
  if (!isDrink(name)) throw new LiveError("refused", "There is tea, coffee and cocoa.");
  const [cups, setCups] = createSignal(0);
  const pour = callback(() => setCups(n => Math.min(n + 1, 9)));
  return live({ name: () => menu[name].name, degrees: () => menu[name].degrees, cups, pour });
}
