"use server";
import { live, sleep, stream, type StreamContext } from "solid-reflect/server";

const VERSE = "Tyger Tyger, burning bright, In the forests of the night".split(" ");

async function* recite({ signal }: StreamContext) {
  let text = "";
  for (const word of VERSE) {
    await sleep(250, { signal });
    yield (text += `${word} `);
  }
}

export async function openPoem() {
  return live({ text: stream(recite, { initial: "" }) });
}
