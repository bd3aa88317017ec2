import { createTestWindow } from "solid-reflect/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serviceEnvironment, type Services, startServices } from "../services";
import { openZones } from "./live";

let services: Services;

beforeAll(async () => {
  services = await startServices({ now: () => Date.UTC(2026, 0, 1, 12, 30, 5) });
  Object.assign(process.env, serviceEnvironment(services));
});
afterAll(() => services.close());

it("answers the newest search, and the older ones are superseded", async () => {
  await using tab = createTestWindow();
  const zones = await tab.open(openZones);
  const calls = ["t", "to", "toky"].map(text => zones.search(text));
  const [first, second, third] = await Promise.allSettled(calls);
  expect([first, second]).toMatchObject(Array(2).fill({ status: "rejected", reason: { code: "superseded" } }));
  expect(third).toEqual({ status: "fulfilled", value: [{ zone: "Asia/Tokyo", time: "21:30:05" }] });
  expect([tab.notices, tab.log, zones.search.pending()]).toEqual([[], [], false]);
});
