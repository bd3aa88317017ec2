"use server";
import { callback, createStore, live, LiveError, shared } from "solid-reflect/server";

interface Line {
  id: number;
  from: string;
  text: string;
}

const KEPT = 50;
let visitors = 0;
let lines = 0;

export async function openChat() {
  const name = `Guest ${++visitors}`;
  const room = await shared("chat", () => {
    const [said, setSaid] = createStore<Line[]>([]);
    const say = callback((from: string, text: string) => {
      const clean = String(text).trim().slice(0, 280);
      if (clean === "") throw new LiveError("refused", "Say something.");
      setSaid(list => [...list.slice(1 - KEPT), { id: ++lines, from: String(from).slice(0, 30), text: clean }]);
    });
    return live({ said, say });
  });
  return live({ name: () => name, room });
}
