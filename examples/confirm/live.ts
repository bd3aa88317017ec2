"use server";
import { callback, createSignal, getWindow, live } from "solid-reflect/server";

const BOOKS = ["Emma", "Middlemarch", "The Waves"];

export async function openShelf() {
  const [books, setBooks] = createSignal<readonly string[]>(BOOKS);

  const give = callback(async (book: string) => {
    const sure = await getWindow().confirm(`“${book}” will be gone from your shelf.`, {
      title: "Give this book away?",
      yes: "Give it away",
      no: "Keep it",
    });
    if (!sure) return;
    setBooks(books => books.filter(each => each !== book));
    getWindow().notify(`“${book}” has found a new reader.`, { level: "success", title: "Thank you" });
  });

  const refill = callback(() => setBooks(BOOKS));
  return live({ books, give, refill });
}
