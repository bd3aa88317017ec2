"use server";
import { createSignal, input, live } from "solid-reflect/server";

export async function openHeading() {
  const [level, setLevel] = createSignal(2);
  const clamp = (value: number): number => Math.min(6, Math.max(2, Math.round(value)));
  return live({ level: input([level, (value: number) => setLevel(clamp(value))]), tag: () => `h${level()}` });
}
