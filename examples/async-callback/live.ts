"use server";
import { callback, createSignal, live } from "solid-reflect/server";
import { timeService } from "../services/urls";

export async function openClock() {
  const [time, setTime] = createSignal("");
  const refresh = callback(async () => {
    setTime("refreshing…");
    const reply = await fetch(timeService());
    const { time } = (await reply.json()) as { time: string };
    setTime(time);
  });
  return live({ time, refresh });
}
