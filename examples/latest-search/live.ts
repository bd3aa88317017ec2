"use server";
import { callback, callSignal, live } from "solid-reflect/server";
import type { TimeReply } from "../services/time-service";
import { timeService } from "../services/urls";

const ZONES = Intl.supportedValuesOf("timeZone");

/** How many zones are looked up. */
const MOST = 5;

export async function openZones() {
  const search = callback(
    async (text: string) => {
      const wanted = text.trim().toLowerCase().replaceAll(" ", "_");
      if (wanted === "") return [];
      const found = ZONES.filter(zone => zone.toLowerCase().includes(wanted)).slice(0, MOST);
      return Promise.all(found.map(zone => askTime(zone, callSignal())));
    },
    { concurrency: "latest" },
  );
  return live({ search });
}

/** The service is slow on purpose. */
async function askTime(zone: string, signal: AbortSignal): Promise<{ zone: string; time: string }> {
  const reply = await fetch(`${timeService()}?delay=600&zone=${encodeURIComponent(zone)}`, { signal });
  const { time }: TimeReply = await reply.json();
  return { zone, time };
}
