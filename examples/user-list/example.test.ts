import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openUsers } from "./live";

it("adds names, and refuses empty ones", async () => {
  await using tab = createTestWindow();
  const list = await tab.open(openUsers);
  await list.add(" Barbara ");
  expect([...list.users]).toEqual(["Ada", "Grace", "Barbara"]);
  await expect(list.add(" ")).rejects.toMatchObject({ code: "refused" });
  expect(list.users).toHaveLength(3);
});
