"use server";
import { callback, createSignal, live, LiveError, sleep } from "solid-reflect/server";

/** More than this nobody may like. */
const MOST = 10;

export async function openPost() {
  const [likes, setLikes] = createSignal(0);
  const like = callback(async () => {
    await sleep(1_000);
    if (likes() >= MOST) throw new LiveError("refused", `More than ${MOST} times is too much of a good thing.`);
    setLikes(n => n + 1);
  });
  return live({ likes, like });
}
