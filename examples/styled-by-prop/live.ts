"use server";
import { callback, createSignal, live } from "solid-reflect/server";

const COLOURS = ["seagreen", "royalblue", "crimson", "rebeccapurple"];

export async function openPaint() {
  const [coat, setCoat] = createSignal(0);
  const colour = () => COLOURS[coat() % COLOURS.length];
  return live({ colour, repaint: callback(() => void setCoat(n => n + 1)) });
}
