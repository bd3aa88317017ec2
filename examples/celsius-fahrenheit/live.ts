"use server";
import { createSignal, input, live } from "solid-reflect/server";

const round = (value: number): number => Math.round(value * 10) / 10;

export async function openThermometer() {
  const [celsius, setCelsius] = createSignal<number | null>(20);
  const fahrenheit = () => {
    const value = celsius();
    return value === null ? null : round((value * 9) / 5 + 32);
  };
  const setFahrenheit = (value: number | null) => setCelsius(value === null ? null : ((value - 32) * 5) / 9);
  const shown = () => {
    const value = celsius();
    return value === null ? null : round(value);
  };
  return live({ celsius: input([shown, setCelsius]), fahrenheit: input([fahrenheit, setFahrenheit]) });
}
