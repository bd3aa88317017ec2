"use server";
import { createSignal, input, live } from "solid-reflect/server";

export async function openCalculator() {
  class Calculator {
    readonly a = createSignal<number | null>(2);
    readonly b = createSignal<number | null>(3);

    get sum(): number {
      return (this.a[0]() ?? 0) + (this.b[0]() ?? 0);
    }
  }

  const calculator = new Calculator();
  return live({ a: input(calculator.a), b: input(calculator.b), sum: () => calculator.sum });
}
