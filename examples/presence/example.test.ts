import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openLobby } from "./live";

it("shows who is here", async () => {
  await using first = createTestWindow();
  await using second = createTestWindow({ beside: first });
  const mine = await first.open(openLobby);
  const yours = await second.open(openLobby);
  await first.settled();
  expect(mine.lobby.here().map(visitor => visitor.name)).toEqual([mine.me(), yours.me()]);
  yours.release();
  await first.settled();
  expect(mine.lobby.here()).toHaveLength(1);
  mine.release();
  await first.advance(6_000);
});
