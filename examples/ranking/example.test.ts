import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openRanking } from "./live";

it("moves a row and tells no more than that", async () => {
  await using tab = createTestWindow();
  const ranking = await tab.open(openRanking);
  const barbara = ranking.players[1];
  const before = tab.crossings.length;
  await ranking.score(1);
  expect(ranking.players.map(player => player.name)).toEqual(["Barbara", "Ada", "Edsger", "Grace", "Tony"]);
  expect(ranking.players[0]).toBe(barbara);
  const sent = tab.crossings.slice(before).filter(crossing => crossing.from === "server");
  expect(sent.map(crossing => crossing.text).join()).not.toContain("Edsger");
  await ranking.restart();
  expect(ranking.players.map(player => player.points)).toEqual([50, 40, 30, 20, 10]);
});
