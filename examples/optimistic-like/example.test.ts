import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openPost } from "./live";

it("counts ten likes and refuses the next", async () => {
  await using tab = createTestWindow();
  const post = await tab.open(openPost);
  const calls = Array.from({ length: 12 }, () => post.like());
  const settled = Promise.allSettled(calls);
  await tab.advance(1_000);
  expect((await settled).filter(({ status }) => status === "rejected")).toHaveLength(2);
  expect(post.likes()).toBe(10);
});
