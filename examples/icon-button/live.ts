"use server";
import { callback, createSignal, live, sleep } from "solid-reflect/server";

export async function openLibrary() {
  const [saved, setSaved] = createSignal<string>();
  const download = callback(async (name: string) => {
    await sleep(800);
    setSaved(name);
  });
  return live({ saved, download });
}
