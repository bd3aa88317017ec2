import { describe, expect, it } from "vitest";
import { Outbox } from "../../../lib/connection/index.ts";

const filled = (...messages: string[]): Outbox => {
  const outbox = new Outbox();
  for (const message of messages) outbox.push(message);
  return outbox;
};

const badMessage: unknown = expect.objectContaining({ code: "bad-message" });

describe("Outbox", () => {
  it("keeps messages in their order until the peer has them", () => {
    const outbox = filled("a", "b", "c");
    expect(outbox.unacknowledged()).toEqual(["a", "b", "c"]);
    outbox.acknowledge(1);
    expect(outbox.unacknowledged()).toEqual(["b", "c"]);
    outbox.push("d");
    outbox.acknowledge(3);
    expect(outbox.unacknowledged()).toEqual(["d"]);
    expect(outbox.size).toBe(1);
    outbox.acknowledge(4);
    expect(outbox.size).toBe(0);
  });

  it("does not mind an acknowledgement that comes twice or late", () => {
    const outbox = filled("a", "b", "c");
    outbox.acknowledge(2);
    outbox.acknowledge(2);
    outbox.acknowledge(0);
    outbox.acknowledge(1);
    expect(outbox.unacknowledged()).toEqual(["c"]);
    outbox.acknowledge(3);
    expect(outbox.size).toBe(0);
  });

  it("refuses an acknowledgement of what was never sent, and forgets nothing by it", () => {
    const outbox = filled("a", "b");
    outbox.acknowledge(1);
    expect(() => outbox.acknowledge(3)).toThrow(badMessage);
    expect(outbox.unacknowledged()).toEqual(["b"]);
    expect(() => new Outbox().acknowledge(1)).toThrow(badMessage);
  });
});
