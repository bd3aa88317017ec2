"use server";
import { callback, getWindow, live } from "solid-reflect/server";

export async function openReactor() {
  const press = callback(() => {
    console.log("Somebody pressed the danger button.");
    getWindow().notify("You should not have pressed this button.", "warning");
  });
  return live({ press });
}
