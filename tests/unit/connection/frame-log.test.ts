import { describe, expect, it, vi } from "vitest";
import { FrameLog } from "../../../lib/connection/index.ts";

const badMessage: unknown = expect.objectContaining({ code: "bad-message", blame: "client" });

const nothing = (): string => "";

/** Makes a frame of each list of parts. */
function sent(...frames: string[][]): FrameLog {
  const log = new FrameLog();
  for (const parts of frames) {
    for (const part of parts) log.add(part);
    log.next(nothing);
  }
  return log;
}

describe("FrameLog", () => {
  it("makes no frame when there is nothing to send, and uses no number for it", () => {
    const log = new FrameLog();
    expect(log.next(nothing)).toBeUndefined();
    expect(log.frame).toBe(0);
  });

  it("gives the cells the number of the frame that they go into", () => {
    const log = new FrameLog();
    const cells = vi.fn(() => "1,1");
    log.next(cells);
    log.next(nothing);
    log.next(cells);
    expect(cells.mock.calls).toEqual([[1], [2]]);
    expect(log.frame).toBe(2);
  });

  it("puts the cells first, so that a result never overtakes what its callback has changed", () => {
    const log = new FrameLog();
    log.add("r1");
    log.add("r2");
    expect(log.next(() => "cells")).toBe("cells,r1,r2");
    log.add("r3");
    expect(log.next(nothing)).toBe("r3");
  });

  it("keeps a part until its frame is acknowledged", () => {
    const log = sent(["a", "b"], ["c"]);
    log.add("waiting");
    expect(log.retained).toBe(4);
    log.acknowledge(1);
    expect(log.retained).toBe(2);
    log.acknowledge(2);
    expect(log.retained).toBe(1);
  });

  it("does not keep cells, which are made again from what they are now", () => {
    const log = new FrameLog();
    log.next(() => "1,1");
    expect(log.retained).toBe(0);
  });

  it("keeps the parts for the next frame when the cells cannot be made", () => {
    const log = sent(["a"]);
    log.add("b");
    expect(() =>
      log.next(() => {
        throw new Error("no cells");
      }),
    ).toThrow("no cells");
    expect(log.frame).toBe(1);
    expect(log.next(nothing)).toBe("b");
  });

  it("does not mind an acknowledgement that comes twice or late", () => {
    const log = sent(["a"], ["b"], ["c"]);
    log.acknowledge(2);
    log.acknowledge(2);
    log.acknowledge(1);
    log.acknowledge(0);
    expect(log.retained).toBe(1);
  });

  it("refuses an acknowledgement of a frame that was never sent, and forgets nothing by it", () => {
    const log = sent(["a"]);
    expect(() => log.acknowledge(2)).toThrow(badMessage);
    expect(() => log.rewind(2)).toThrow(badMessage);
    expect(log.retained).toBe(1);
    expect(log.frame).toBe(1);
  });
});

describe("FrameLog.rewind", () => {
  it("sends the parts of unseen frames again, in order, once, before newer ones", () => {
    const log = sent(["a"], ["b", "c"], ["d"]);
    log.add("e");
    log.rewind(1);
    expect(log.frame).toBe(1);
    expect(log.next(() => "cells")).toBe("cells,b,c,d,e");
    expect(log.frame).toBe(2);
    expect(log.next(nothing)).toBeUndefined();
    log.acknowledge(2);
    expect(log.retained).toBe(0);
  });

  it("sends nothing again when the client has all", () => {
    const log = sent(["a"], ["b"]);
    log.rewind(2);
    expect(log.retained).toBe(0);
    expect(log.next(nothing)).toBeUndefined();
    expect(log.frame).toBe(2);
  });

  it("can go back any number of times without sending a part twice in a frame", () => {
    const log = sent(["a"], ["b"]);
    log.rewind(0);
    log.rewind(0);
    expect(log.next(nothing)).toBe("a,b");
    log.rewind(0);
    log.add("c");
    expect(log.next(nothing)).toBe("a,b,c");
    log.acknowledge(1);
    expect(log.retained).toBe(0);
  });

  it("numbers the next frame after the last that the client has", () => {
    const log = sent(["a"], ["b"], ["c"]);
    log.rewind(1);
    const cells = vi.fn(nothing);
    log.next(cells);
    expect(cells).toHaveBeenCalledWith(2);
  });

  it("refuses to go back behind what the client has acknowledged: those parts are gone", () => {
    const log = sent(["a"], ["b"]);
    log.acknowledge(2);
    log.add("c");
    expect(() => log.rewind(1)).toThrow(badMessage);
    expect(log.frame).toBe(2);
    expect(log.next(nothing)).toBe("c");
    log.acknowledge(3);
    expect(log.retained).toBe(0);
  });
});

describe("FrameLog.stalled", () => {
  it("is true from the 1,000th unacknowledged frame on, until the client acknowledges one", () => {
    const log = new FrameLog();
    for (let frame = 1; frame < 1_000; frame++) log.next(() => "1,1");
    expect(log.stalled).toBe(false);
    log.next(() => "1,1");
    expect(log.stalled).toBe(true);
    log.acknowledge(1);
    expect(log.stalled).toBe(false);
  });

  it("ends with a new connection, which starts where the client is", () => {
    const log = new FrameLog();
    for (let frame = 1; frame <= 1_000; frame++) log.next(() => "1,1");
    log.rewind(0);
    expect(log.stalled).toBe(false);
  });
});
