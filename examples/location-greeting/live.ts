"use server";
import { getWindow, live } from "solid-reflect/server";

export async function openGreeting() {
  const { hash } = getWindow().location;
  return live({ greeting: () => `Hello, ${hash() || "stranger"}!` });
}
