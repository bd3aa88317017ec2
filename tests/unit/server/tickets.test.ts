import { expect, it } from "vitest";
import { newTicket, newWindowId } from "../../../lib/server/tickets.ts";

it("gives no id or ticket twice, each of 120 bits", () => {
  const given = Array.from({ length: 500 }, (_, index) => (index % 2 ? newTicket() : newWindowId()));
  expect(new Set(given).size).toBe(500);
  expect(given.filter(text => !/^[\w-]{20}$/.test(text))).toEqual([]);
});
