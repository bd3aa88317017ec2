import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openDeck } from "./live";

it("moves cards without touching them", async () => {
  await using tab = createTestWindow();
  const deck = await tab.open(openDeck);
  const before = new Map(deck.cards.map(card => [card.id, card]));
  await deck.shuffle();
  await deck.look(3);
  expect(deck.cards.every(card => before.get(card.id) === card)).toBe(true);
  expect(deck.cards.find(card => card.id === 3)?.seen).toBe(1);
});
