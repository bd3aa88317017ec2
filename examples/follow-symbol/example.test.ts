import { createTestWindow } from "solid-reflect/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serviceEnvironment, type Services, startServices } from "../services";
import { openFollower } from "./live";

let services: Services;

beforeAll(async () => {
  services = await startServices({ intervalMs: 5 });
  Object.assign(process.env, serviceEnvironment(services));
});
afterAll(() => services.close());

it("has one subscription at a time, of the newest symbol", async () => {
  await using tab = createTestWindow();
  const follower = await tab.open(openFollower);
  await tab.until(() => follower.price() !== "…");
  follower.channel.set("price.eth_usd");
  await tab.until(() => follower.subscriptions() === 2);
  await services.market.untilSubscriptions(1);
  await tab.until(() => follower.price() !== "…");
  expect(follower.subscriptions()).toBe(2);
  follower.release();
  await services.market.untilSubscriptions(0);
  expect(follower.subscriptions()).toBe(2);
});
