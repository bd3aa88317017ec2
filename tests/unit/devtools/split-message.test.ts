import { describe, expect, it } from "vitest";
import { preview } from "../../../lib/devtools/preview.ts";
import { splitMessage } from "../../../lib/devtools/split-message.ts";
import { textBytes, wireBytes } from "../../../lib/devtools/wire-bytes.ts";
import { answerPart, down, patch, statePart, up } from "../../../lib/wire/index.ts";

const TEXT = 'a "quoted", [bracketed], {braced} \\ text…';

describe("a message", () => {
  it("is split into every part that a server can write", () => {
    const parts = [
      down.cell(7, JSON.stringify(TEXT)),
      down.cell(-7, '{"a":[1,{"b":"],"}]}'),
      down.failed(8, TEXT),
      down.result(1, '["$m",[[1,2]]]'),
      down.error(1, "failed", TEXT),
      down.progress(1, "0.5"),
      down.notice("warning", TEXT),
      down.written(3, 1),
      down.written(3, 2, TEXT),
      down.request(0, "title", [TEXT, [1, 2]]),
      down.event(TEXT, { a: [TEXT] }),
      patch.node(5, "6", '{"a":1}'),
      patch.known(5, 6),
      patch.key(5, 6, TEXT),
      patch.splice(5, 0, 1, 9, '[{"a":1},2]'),
      patch.move(5, 0, 1, [6, 7]),
      patch.sweep(),
      patch.whole(5, '[6,2],{"a":1}'),
      patch.list(5, '0,1,[[9,0,"a",1]]'),
    ];
    expect(splitMessage(parts.join(), "down")).toEqual(parts);
  });

  it("is split into every part that a client can write", () => {
    const parts = [
      up.bind(1),
      up.release(1),
      up.call(1, 2, [TEXT, { a: 1 }, [2]]),
      up.cancel(1),
      up.taken(1, 5),
      up.write(3, 1, TEXT),
      up.pace(1_000),
      up.show(4, true),
      up.event(TEXT, [TEXT]),
      answerPart(1, true, TEXT),
      statePart("size", [1, 2]),
    ];
    expect(splitMessage(parts.join(), "up")).toEqual(parts);
  });

  it.each(['"z",1', "{}", '"c', ""])("that makes no sense is refused: %s", text => {
    expect(() => splitMessage(text, "up")).toThrowError(/A message was read/);
  });
});

describe("bytes", () => {
  it("are those of the wire: UTF-8, with the header of WebSocket, and the mask of what is sent", () => {
    expect(textBytes("…")).toBe(3);
    expect([wireBytes("a".repeat(125), "down"), wireBytes("a".repeat(126), "down")]).toEqual([127, 130]);
    expect([wireBytes("a", "up"), wireBytes("a".repeat(65_536), "up")]).toEqual([7, 65_536 + 14]);
  });
});

describe("a preview", () => {
  it("is one short line whatever the value", () => {
    expect(preview({ a: [1, "b"], c: new Date(0), d: undefined, e: -0, f: 5n })).toBe(
      '{ a: [1, "b"], c: 1970-01-01T00:00:00.000Z, d: undefined, e: -0, f: 5n }',
    );
    const large = preview(Array.from({ length: 1_000 }, () => "x".repeat(1_000)));
    expect(large.length).toBeLessThanOrEqual(120);
    expect(preview({ a: { b: { c: { d: 1 } } } })).toBe("{ a: { b: { c: … } } }");
  });
});
