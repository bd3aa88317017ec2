"use server";
import { createSignal, input, live, LiveError } from "solid-reflect/server";
import { fits, MOST_DAYS } from "./distance";

const ISO_DAY = /^(\d{4}-\d\d-\d\d)?$/;

export async function openStay() {
  const [arrival, setArrival] = createSignal("");
  const [departure, setDeparture] = createSignal("");
  const check = (from: string, to: string) => {
    const isStay = ISO_DAY.test(from) && ISO_DAY.test(to) && fits(from, to);
    if (!isStay) throw new LiveError("refused", `A stay is of at most ${MOST_DAYS} days.`);
  };
  const arrive = (day: string) => {
    check(day, departure());
    setArrival(day);
  };
  const depart = (day: string) => {
    check(arrival(), day);
    setDeparture(day);
  };
  const nights = () =>
    arrival() && departure() ? (Date.parse(departure()) - Date.parse(arrival())) / 86_400_000 : undefined;
  return live({ arrival: input([arrival, arrive]), departure: input([departure, depart]), nights });
}
