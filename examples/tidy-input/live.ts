"use server";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { createSignal, input, live } from "solid-reflect/server";

/** Any library of Standard Schemas makes these; by hand it takes no more than this. */
const plate: StandardSchemaV1<unknown, string> = {
  "~standard": {
    version: 1,
    vendor: "example",
    validate: value =>
      typeof value === "string" && /^[\p{L}\d\s-]{0,12}$/u.test(value)
        ? { value }
        : { issues: [{ message: "At most 12 letters, digits, spaces and dashes." }] },
  },
};

export async function openPlate() {
  const [number, setNumber] = createSignal("");
  const tidy = (text: string) => setNumber(text.trim().toUpperCase().replace(/\s+/g, " "));
  return live({ number: input([number, tidy], { schema: plate }) });
}
