import { afterEach, expect, it, vi } from "vitest";
import { jsonLog, LiveError } from "solid-reflect/server";

afterEach(() => vi.restoreAllMocks());

/** What is written for an entry. */
function written(entry: Parameters<typeof jsonLog>[0]): { line: string; read: Record<string, unknown> } {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  jsonLog(entry);
  const line = String(write.mock.calls[0]?.[0]);
  write.mockRestore();
  return { line, read: JSON.parse(line) as Record<string, unknown> };
}

it("an entry is one line of JSON with its error and what caused it", () => {
  const error = new LiveError("socket-failed", "It was cut.", { cause: new Error("first\nline") });
  const { line, read } = written({ level: "error", message: "A task failed", window: "abc", reference: "r1", error });
  expect(line.endsWith("\n") && !line.slice(0, -1).includes("\n")).toBe(true);
  expect(read).toMatchObject({
    level: "error",
    message: "A task failed",
    window: "abc",
    reference: "r1",
    error: { name: "LiveError", code: "socket-failed", message: "It was cut.", cause: { message: "first\nline" } },
  });
  expect(new Date(String(read["time"])).getTime()).not.toBeNaN();
});

it("whatever was thrown has a text, and endless ones are cut", () => {
  const bare: unknown = Object.create(null);
  expect(written({ level: "error", message: "m", error: bare }).read["error"]).toBe("object");
  const endless = new Error("self".repeat(10_000));
  endless.cause = endless;
  expect(written({ level: "error", message: "m", error: endless }).line.length).toBeLessThan(100_000);
});
