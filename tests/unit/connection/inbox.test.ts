import { describe, expect, it } from "vitest";
import { Inbox } from "../../../lib/connection/index.ts";

describe("Inbox", () => {
  it("counts what is received and knows whether the peer was told", () => {
    const inbox = new Inbox();
    expect([inbox.received, inbox.owes]).toEqual([0, false]);
    inbox.count();
    inbox.count();
    expect([inbox.received, inbox.owes]).toEqual([2, true]);
    expect(inbox.acknowledged()).toBe(2);
    expect([inbox.received, inbox.owes]).toEqual([2, false]);
  });

  it("says that an acknowledgement is due with the 32nd message, and again 32 after one was sent", () => {
    const inbox = new Inbox();
    const due = (messages: number): number[] =>
      Array.from({ length: messages }, (_, index) => (inbox.count() ? index + 1 : 0)).filter(Boolean);
    expect(due(33)).toEqual([32, 33]);
    inbox.acknowledged();
    expect(due(32)).toEqual([32]);
  });
});
