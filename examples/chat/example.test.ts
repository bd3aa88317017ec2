import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openChat } from "./live";

it("brings what one says to all, and to those who come later", async () => {
  await using first = createTestWindow();
  await using second = createTestWindow({ beside: first });
  const mine = await first.open(openChat);
  await mine.room.say(mine.name(), "hello");
  const yours = await second.open(openChat);
  expect(yours.room.said.map(line => line.text)).toEqual(["hello"]);
  await yours.room.say(yours.name(), "hi");
  await first.settled();
  expect(mine.room.said.map(line => line.text)).toEqual(["hello", "hi"]);
  expect(mine.name()).not.toBe(yours.name());
  mine.release();
  yours.release();
  await first.advance(6_000);
});
