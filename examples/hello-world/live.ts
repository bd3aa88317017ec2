"use server";
import { live } from "solid-reflect/server";

export async function openGreeting() {
  return live({ greeting: () => "Hello, world!" });
}
