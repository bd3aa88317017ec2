"use server";
import { callback, createSignal, input, live, LiveError } from "solid-reflect/server";
import { daysLater, isWeekend, whyNot } from "./workdays";

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** Three working days of the next two weeks. */
function roll(today: string): string[] {
  const days = Array.from({ length: 14 }, (_, index) => daysLater(today, index + 1)).filter(day => !isWeekend(day));
  const from = Math.floor(Math.random() * days.length);
  return [0, 3, 6].map(step => days[(from + step) % days.length] ?? today).sort();
}

export async function openAppointment() {
  const today = new Date().toISOString().slice(0, 10);
  const [holidays, setHolidays] = createSignal(roll(today));
  const [day, setDay] = createSignal("");
  const choose = (chosen: string) => {
    const reason = ISO_DAY.test(chosen) ? whyNot(chosen, today, holidays()) : "That is no day.";
    if (chosen !== "" && reason) throw new LiveError("refused", reason);
    setDay(chosen);
  };
  return live({
    today: () => today,
    holidays,
    day: input([day, choose]),
    problem: () => (day() === "" ? undefined : whyNot(day(), today, holidays())),
    reroll: callback(() => setHolidays(roll(today))),
  });
}
