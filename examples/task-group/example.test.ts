import { createTestWindow } from "solid-reflect/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serviceEnvironment, type Services, startServices } from "../services";
import { openSurvey } from "./live";

let services: Services;

beforeAll(async () => {
  services = await startServices();
  Object.assign(process.env, serviceEnvironment(services));
});
afterAll(() => services.close());

it("ends with all workers done", async () => {
  await using tab = createTestWindow();
  const survey = await tab.open(openSurvey);
  await survey.start(false);
  await tab.until(() => survey.state() === "complete");
  expect(survey.workers().map(worker => [worker.state, worker.share])).toEqual(Array(3).fill(["done", 1]));
});

it("cancels the others when one fails, and tells the user why", async () => {
  await using tab = createTestWindow();
  const survey = await tab.open(openSurvey);
  await survey.start(true);
  await tab.until(() => survey.state() === "stopped");
  expect(survey.workers().map(worker => worker.state)).toEqual(["cancelled", "failed", "cancelled"]);
  expect(tab.notices).toMatchObject([{ message: "Nairobi answered 503, so the survey was stopped." }]);
});

it("cancels all of them when the user says so, without a notice", async () => {
  await using tab = createTestWindow();
  const survey = await tab.open(openSurvey);
  await survey.start(false);
  await survey.cancel();
  await tab.until(() => survey.state() === "cancelled");
  expect(survey.workers().map(worker => worker.state)).toEqual(["cancelled", "cancelled", "cancelled"]);
  expect(tab.notices).toEqual([]);
});
