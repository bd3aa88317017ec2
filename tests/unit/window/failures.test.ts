import { describe, expect, it } from "vitest";
import { LiveError } from "../../../lib/errors";
import { Failures, type LogEntry, safeLog } from "../../../lib/window";
import { ManualClock, settle } from "../tasks/manual-clock";

function make({ development = false, tellsDeadline = false } = {}) {
  const clock = new ManualClock();
  const log: LogEntry[] = [];
  const failures = new Failures({ clock, log: entry => log.push(entry), development, tellsDeadline, window: "abc" });
  return { clock, log, failures };
}

describe("a failure", () => {
  it("is logged with the reference that its user is shown", () => {
    const { failures, log } = make();
    const error = new Error("secret");
    const { message } = failures.report(error, "It failed");
    expect(log).toMatchObject([{ level: "error", message: "It failed", window: "abc", error }]);
    expect(message).toBe(`Something went wrong on the server. Reference: ${log[0]?.reference}`);
  });

  it("that was meant for the user passes, and is not logged", () => {
    const { failures, log } = make();
    const error = new LiveError("refused", "Not today.");
    expect(failures.report(error, "It failed")).toBe(error);
    expect(failures.reportUnawaited(error, "It failed").error).toBe(error);
    expect(log).toEqual([]);
  });

  it.each([
    [undefined, "undefined"],
    [null, "null"],
    ["a text", "a text"],
    [Symbol("s"), "Symbol(s)"],
    [Object.create(null), "object"],
    [
      {
        toString() {
          throw new Error("no text");
        },
      },
      "object",
    ],
  ])("may be anything that can be thrown: %#", (thrown, text) => {
    expect(make().failures.report(thrown, "It failed").code).toBe("failed");
    expect(make({ development: true }).failures.report(thrown, "It failed").message).toBe(text);
  });

  it("is known as a deadline only where that was asked for", () => {
    const late = new LiveError("deadline", "GET http://secret took 10 ms.");
    expect(make().failures.report(late, "It failed").code).toBe("failed");
    const told = make({ tellsDeadline: true }).failures.report(late, "It failed");
    expect([told.code, told.message.includes("secret")]).toEqual(["deadline", false]);
  });
});

describe("failures that repeat", () => {
  const again = new Error("again");

  it("are logged a few times, then counted once a minute, and begin anew after a quiet minute", async () => {
    const { failures, log, clock } = make();
    const outcomes = Array.from({ length: 1_000 }, () => failures.reportUnawaited(again, "It failed"));
    expect([log.length, outcomes.filter(({ isShown }) => isShown).length]).toEqual([5, 5]);
    // What is not logged has the reference of what is.
    expect(outcomes.at(-1)?.error.message).toContain(log.at(-1)?.reference);
    await clock.advance(60_000);
    expect(log.slice(5)).toEqual([{ level: "error", message: "It failed", window: "abc", repeated: 995 }]);
    failures.reportUnawaited(again, "It failed");
    await clock.advance(60_000);
    expect(log.slice(6)).toMatchObject([{ repeated: 1 }]);
    await clock.advance(60_000);
    expect([log.length, clock.pending]).toEqual([7, 0]);
    expect(failures.reportUnawaited(again, "It failed").isShown).toBe(true);
  });

  it("of another kind are logged beside them", () => {
    const { failures, log } = make();
    for (let i = 0; i < 10; i++) failures.reportUnawaited(again, "It failed");
    failures.reportUnawaited(new Error("other"), "It failed");
    failures.reportUnawaited(again, "Something else failed");
    // Two places may throw by one helper.
    const helper = (): Error => new Error("again");
    failures.reportUnawaited(helper(), "It failed");
    failures.reportUnawaited(helper(), "It failed");
    expect(log).toHaveLength(9);
  });

  it("are not counted for ever: kinds are bounded, and what was counted is logged at the end", () => {
    const { failures, log, clock } = make();
    for (let i = 0; i < 6; i++) failures.reportUnawaited("first", "It failed");
    for (let kind = 0; kind < 1_000; kind++) failures.reportUnawaited("one", `Kind ${kind} failed`);
    expect(log).toContainEqual({ level: "error", message: "It failed", window: "abc", repeated: 1 });
    for (let i = 0; i < 6; i++) failures.reportUnawaited("last", "It failed");
    failures.close();
    expect([log.at(-1), clock.pending]).toEqual([expect.objectContaining({ repeated: 1 }), 0]);
  });
});

describe("a log of the app's", () => {
  it.each([
    [
      "throws",
      () => {
        throw new Error("disk full");
      },
    ],
    ["rejects", async () => Promise.reject(new Error("disk full"))],
  ])("that %s loses no entry", async (_, log) => {
    const lines: unknown[] = [];
    const original = console.error;
    console.error = (line: unknown) => lines.push(line);
    try {
      safeLog(log)({ level: "error", message: "It failed", reference: "r1" });
      await settle();
    } finally {
      console.error = original;
    }
    expect(lines).toEqual([
      "[solid-reflect] It failed (reference r1)",
      "[solid-reflect] The log of the settings failed",
    ]);
  });
});
