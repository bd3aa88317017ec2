import { randomFillSync } from "node:crypto";

const SIZE = 15;

/** Random bytes for a while: asking for them has a price of its own, each time. */
const pool = Buffer.alloc(SIZE * 64);
let used = pool.length;

function secret(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const text = pool.toString("base64url", used, used + SIZE);
  // What is given out once is not kept here.
  pool.fill(0, used, (used += SIZE));
  return text;
}

/** A window's id: 120 random bits, so that nobody finds one by trying. */
export const newWindowId = (): string => secret();

/** A ticket to attach to a window: 120 random bits, spent by its use. */
export const newTicket = (): string => secret();
