"use server";
import { callback, getWindow, input, live } from "solid-reflect/server";

export async function openPlace() {
  const { location } = getWindow();
  const [page, setPage] = location.param("page", 1);

  const turn = callback((pages: number) => setPage(Math.max(1, page() + pages)));

  return live({ word: input([location.hash, word => location.setHash(word)]), page, turn });
}
