"use server";
import { callback, createSignal, live } from "solid-reflect/server";
import type { TimeReply } from "../services/time-service";
import { timeService } from "../services/urls";

export async function openClock() {
  const [time, setTime] = createSignal(await askTime());

  const refresh = callback(async () => {
    setTime("refreshing…");
    setTime(await askTime(800));
  });

  return live({ time, refresh });
}

async function askTime(delay = 0): Promise<string> {
  const reply = await fetch(`${timeService()}?delay=${delay}`);
  const { time }: TimeReply = await reply.json();
  return time;
}
