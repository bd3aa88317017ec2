"use server";
import { live, shared } from "solid-reflect/server";

const ANIMALS = ["Otter", "Heron", "Badger", "Lynx", "Marten", "Ibex", "Osprey", "Stoat"];
const pick = (): string => ANIMALS[Math.floor(Math.random() * ANIMALS.length)] ?? "Otter";

export async function openLobby() {
  const me = pick();
  const lobby = await shared(
    "lobby",
    ({ readers }) => live({ here: () => readers().map(({ id, data }) => ({ id, name: data.name })) }),
    { data: { name: me } },
  );
  return live({ me: () => me, lobby });
}
