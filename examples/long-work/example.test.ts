import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openSearch } from "./live";

it("tells how far it is, and then what it has found", async () => {
  await using tab = createTestWindow();
  const object = await tab.open(openSearch);
  const call = object.search("text", 3);
  const tries: number[] = [];
  for await (const step of call) tries.push(step.tries);
  expect(tries).toEqual(tries.map((_, index) => (index + 1) * 2_000));
  const result = await call;
  expect(result.hash).toMatch(/^000/);
  expect(result.tries).toBeGreaterThan(tries.at(-1) ?? 0);
});

it("is cancelled half way, without a notice", async () => {
  await using tab = createTestWindow();
  const object = await tab.open(openSearch);
  const call = object.search("text", 6);
  await tab.until(() => (object.search.progress()?.tries ?? 0) > 4_000);
  call.cancel();
  await expect(call).rejects.toMatchObject({ code: "cancelled" });
  expect([object.search.pending(), tab.notices]).toEqual([false, []]);
  await expect(object.search("text", 60)).rejects.toMatchObject({ message: "Between one and six zeros, please." });
});
