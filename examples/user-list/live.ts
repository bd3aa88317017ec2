"use server";
import { callback, createStore, live, LiveError } from "solid-reflect/server";

export async function openUsers() {
  const [users, setUsers] = createStore(["Ada", "Grace"]);
  const add = callback((name: string) => {
    const trimmed = String(name).trim().slice(0, 50);
    if (trimmed === "") throw new LiveError("refused", "A user needs a name.");
    if (users.length >= 20) throw new LiveError("refused", "Twenty users are enough.");
    setUsers(users.length, trimmed);
  });
  return live({ users, add });
}
