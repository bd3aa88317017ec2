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

it("refuses an empty message, and says why", async () => {
  await using tab = createTestWindow();
  const chat = await tab.open(openChat);
  for (const empty of ["", "  "]) {
    const refusal = { code: "refused", message: "Say something." };
    await expect(chat.room.say(chat.name(), empty)).rejects.toMatchObject(refusal);
    expect(chat.room.say.error()).toMatchObject(refusal);
  }
  const before = chat.room.said.length;
  await chat.room.say(chat.name(), "now");
  expect([chat.room.say.error(), chat.room.said.length]).toEqual([undefined, before + 1]);
  chat.release();
  await tab.advance(6_000);
});
