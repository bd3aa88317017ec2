import type { SelectOption } from "solid-reflect/kit";

/**
 * Whether an instrument's symbol or its name contains a text, for the filter of a select.
 *
 * @example
 * matchesInstrument({ value: "price.xau_usd", label: "XAU/USD", description: "Gold" }, "gold"); // true
 */
export function matchesInstrument({ label, description }: SelectOption, text: string): boolean {
  return `${label} ${description ?? ""}`.toLowerCase().includes(text.trim().toLowerCase());
}
