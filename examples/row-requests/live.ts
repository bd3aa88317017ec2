"use server";
import { callback, createSignal, each, getWindow, live } from "solid-reflect/server";
import type { TimeReply } from "../services/time-service";
import { timeService } from "../services/urls";

const ZONES = ["Europe/Berlin", "America/New_York", "Asia/Tokyo", "Pacific/Auckland"];

export async function openClocks() {
  const [zones, setZones] = createSignal(ZONES);
  const clocks = each(
    zones,
    zone => zone,
    zone => {
      const [time, setTime] = createSignal("asking…");
      getWindow().startSoon(async ({ signal }) => {
        for (;;) {
          const reply = await fetch(`${timeService()}?delay=2000&zone=${encodeURIComponent(zone())}`, { signal });
          const told: TimeReply = await reply.json();
          setTime(told.time);
        }
      });
      return live({ zone, time, remove: callback(() => setZones(list => list.filter(other => other !== zone()))) });
    },
  );
  return live({ clocks, restore: callback(() => void setZones(ZONES)) });
}
