import { createTestWindow } from "solid-reflect/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serviceEnvironment, type Services, startServices } from "../services";
import { openClock } from "./live";

let services: Services;

beforeAll(async () => {
  services = await startServices({ now: () => Date.UTC(2026, 0, 1, 12, 30, 5) });
  Object.assign(process.env, serviceEnvironment(services));
});
afterAll(() => services.close());

it("says that it refreshes while it does, and then the service's time", async () => {
  await using tab = createTestWindow();
  const clock = await tab.open(openClock);
  expect(clock.time()).toBe("12:30:05");
  const refreshed = clock.refresh();
  await tab.until(() => clock.time() === "refreshing…");
  await refreshed;
  expect(clock.time()).toBe("12:30:05");
});
