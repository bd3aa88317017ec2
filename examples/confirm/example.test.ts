import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openShelf } from "./live";

it("gives a book away when the user agrees, and keeps it when not", async () => {
  await using tab = createTestWindow();
  expect(tab.confirmations).toEqual([]);
  const shelf = await tab.open(openShelf);
  for (const [book, yes] of [
    ["Emma", false],
    ["Middlemarch", true],
  ] as const) {
    const given = shelf.give(book);
    await tab.settled();
    const [question] = tab.confirmations;
    expect(question).toMatchObject({ title: "Give this book away?", yes: "Give it away", no: "Keep it" });
    tab.answer(question?.id ?? 0, yes);
    await given;
  }
  expect(shelf.books()).toEqual(["Emma", "The Waves"]);
  expect(tab.notices).toMatchObject([{ title: "Thank you", message: "“Middlemarch” has found a new reader." }]);
});
