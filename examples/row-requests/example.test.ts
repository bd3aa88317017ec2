import { createTestWindow } from "solid-reflect/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serviceEnvironment, type Services, startServices } from "../services";
import { openClocks } from "./live";

let services: Services;

beforeAll(async () => {
  services = await startServices();
  Object.assign(process.env, serviceEnvironment(services));
});
afterAll(() => services.close());

it("hangs up on the service when a row is removed, and only for that row", async () => {
  await using tab = createTestWindow();
  const wall = await tab.open(openClocks);
  await tab.until(() => services.time.stats().waiting === 4);
  await wall.clocks()[1]?.remove();
  await services.time.untilAbandoned(1);
  expect(services.time.stats()).toEqual({ waiting: 3, abandoned: 1 });
  expect(wall.clocks().map(clock => clock.zone())).not.toContain("America/New_York");
  wall.release();
  await services.time.untilAbandoned(4);
});
