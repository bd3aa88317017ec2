"use server";
import { callback, createStore, live } from "solid-reflect/server";

export async function openDeck() {
  const [cards, setCards] = createStore(["A", "K", "Q", "J", "10"].map((face, id) => ({ id, face, seen: 0 })));
  return live({
    cards,
    shuffle: callback(() => setCards(list => list.toSorted(() => Math.random() - 0.5))),
    look: callback((id: number) =>
      setCards(
        card => card.id === id,
        "seen",
        n => n + 1,
      ),
    ),
  });
}
