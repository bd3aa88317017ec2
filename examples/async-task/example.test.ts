import { createTestWindow } from "solid-reflect/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serviceEnvironment, type Services, startServices } from "../services";
import { openQuotes } from "./live";

let services: Services;

beforeAll(async () => {
  services = await startServices({ intervalMs: 5 });
  Object.assign(process.env, serviceEnvironment(services));
});
afterAll(() => services.close());

it("follows the feed until its view has gone", async () => {
  await using tab = createTestWindow();
  const quotes = await tab.open(openQuotes);
  const seen = new Set(["connecting…"]);
  await tab.until(() => seen.add(quotes.price()).size >= 4);
  expect([...seen].slice(1)).toEqual(Array(3).fill(expect.stringMatching(/^\$[\d,]+\.\d\d$/)));
  quotes.release();
  await services.market.untilSubscriptions(0);
});
