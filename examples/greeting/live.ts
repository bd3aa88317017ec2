"use server";
import { createSignal, input, live } from "solid-reflect/server";

export async function openGreeting() {
  const [name, setName] = createSignal("");
  const greeting = () => (name().trim() === "" ? "Who are you?" : `Hello, ${name().trim()}!`);
  return live({ name: input([name, setName]), greeting });
}
