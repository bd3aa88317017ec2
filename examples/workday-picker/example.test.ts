import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openAppointment } from "./live";
import { daysLater, isWeekend, whyNot } from "./workdays";

it("knows what a working day is", () => {
  expect(["2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30"].map(isWeekend)).toEqual([false, true, true, false]);
  expect(daysLater("2026-12-30", 3)).toBe("2027-01-02");
  expect(whyNot("2026-11-26", "2026-11-27", [])).toBe("That day has passed.");
  expect(whyNot("2026-11-30", "2026-11-27", ["2026-11-30"])).toBe("That is a holiday.");
  expect(whyNot("2026-11-30", "2026-11-27", [])).toBeUndefined();
});

it("takes working days only, whatever a client sends, and says when one becomes a holiday", async () => {
  await using tab = createTestWindow();
  const appointment = await tab.open(openAppointment);
  const [holiday = ""] = appointment.holidays();
  for (const [day, problem] of [
    [holiday, "That is a holiday."],
    [daysLater(appointment.today(), -1), "That day has passed."],
    ["soon", "That is no day."],
  ] as const) {
    appointment.day.set(day);
    await tab.settled();
    expect([appointment.day.error(), appointment.problem()]).toEqual([problem, undefined]);
  }
  const free = Array.from({ length: 30 }, (_, index) => daysLater(appointment.today(), index)).find(
    day => whyNot(day, appointment.today(), appointment.holidays()) === undefined,
  );
  appointment.day.set(free ?? "");
  await tab.settled();
  expect([appointment.day(), appointment.day.error()]).toEqual([free, undefined]);
  await appointment.reroll();
  expect(appointment.holidays()).toHaveLength(3);
  expect(appointment.problem()).toBe(appointment.holidays().includes(free ?? "") ? "That is a holiday." : undefined);
});
