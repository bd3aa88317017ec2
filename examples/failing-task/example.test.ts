import { createTestWindow } from "solid-reflect/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serviceEnvironment, type Services, startServices } from "../services";
import { openReport } from "./live";

let services: Services;

beforeAll(async () => {
  services = await startServices();
  Object.assign(process.env, serviceEnvironment(services));
});
afterAll(() => services.close());

it("tells the user when the report fails, and goes on counting", async () => {
  await using tab = createTestWindow();
  const report = await tab.open(openReport);
  await report.start();
  await tab.until(() => tab.notices.length > 0);
  expect(tab.notices).toMatchObject([{ level: "error", message: expect.stringContaining("answered 503") as unknown }]);
  await tab.until(() => !report.running());
  expect(report.step()).toBe("ended in step 3 of 4");
  const before = report.seconds();
  await tab.advance(3_000);
  expect(report.seconds()).toBe(before + 3);
});
