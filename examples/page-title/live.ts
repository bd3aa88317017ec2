"use server";
import { callback, createSignal, getWindow, live } from "solid-reflect/server";

export async function openInbox() {
  const [unread, setUnread] = createSignal(0);

  getWindow().setTitle(() => (unread() === 0 ? "Inbox" : `(${unread()}) Inbox`));

  const receive = callback(() => setUnread(n => n + 1));
  const readAll = callback(() => setUnread(0));
  return live({ unread, receive, readAll });
}
