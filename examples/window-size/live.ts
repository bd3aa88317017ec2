"use server";
import { createEffect, createSignal, getWindow, live } from "solid-reflect/server";

export async function openSize() {
  const { width, height, breakpoint, visible } = getWindow();
  const [returns, setReturns] = createSignal(0);
  createEffect<boolean | undefined>(before => {
    if (before === false && visible() === true) setReturns(n => n + 1);
    return visible();
  });
  return live({ width, height, breakpoint, returns });
}
