import { describe, expect, it } from "vitest";
import {
  ackMessage,
  answerPart,
  attachMessage,
  down,
  encode,
  helloMessage,
  PIECE,
  PROBE,
  readAck,
  readAttach,
  readDown,
  readHello,
  readUp,
  statePart,
  up,
  WIRE_LIMITS,
  WIRE_VERSION,
} from "../../../lib/wire/index.ts";
import { downRecorder, upRecorder } from "./recorders.ts";

const badMessage: unknown = expect.objectContaining({ name: "LiveError", code: "bad-message", blame: "client" });

const readParts = (text: string) => {
  const sink = upRecorder();
  readUp(text, sink);
  return sink.parts;
};

const readFrame = (text: string) => {
  const sink = downRecorder();
  readDown(text, sink);
  return sink.parts;
};

describe("a client's message", () => {
  it("brings that an object is shown, and that it is shown no more", () => {
    expect(readParts(up.bind(3))).toEqual([["bind", 3]]);
    expect(readParts(up.release(3))).toEqual([["release", 3]]);
  });

  it("brings a call with its arguments", () => {
    expect(readParts(up.call(1, 2, []))).toEqual([["call", 1, 2, []]]);
    expect(readParts(up.call(1, 2, ["a", undefined, new Date(5), ["$u"]]))).toEqual([
      ["call", 1, 2, ["a", undefined, new Date(5), ["$u"]]],
    ]);
  });

  it("brings what was written into an input, with the number of the write", () => {
    expect(readParts(up.write(3, 7, "text"))).toEqual([["write", 3, 7, "text"]]);
    expect(readParts(up.write(3, 8, undefined))).toEqual([["write", 3, 8, undefined]]);
    expect(readParts(up.write(3, 9, ["$u"]))).toEqual([["write", 3, 9, ["$u"]]]);
  });

  it("brings that a call is cancelled, and how many of its progress values were taken", () => {
    expect(readParts(up.cancel(7))).toEqual([["cancel", 7]]);
    expect(readParts(up.taken(7, 16))).toEqual([["taken", 7, 16]]);
  });

  it("brings how often a hidden tab wants frames, and at most as seldom as is allowed", () => {
    expect(readParts(up.pace(0))).toEqual([["pace", 0]]);
    expect(readParts(up.pace(2_000))).toEqual([["pace", 2_000]]);
    expect(readParts(up.pace(WIRE_LIMITS.pace + 1))).toEqual([["pace", WIRE_LIMITS.pace]]);
  });

  it("brings an answer to a request, what is different in the browser, and an event", () => {
    expect(readParts(answerPart(3, true, undefined))).toEqual([["answer", 3, true, undefined]]);
    expect(readParts(answerPart(3, false, ["refused", "no"]))).toEqual([["answer", 3, false, ["refused", "no"]]]);
    expect(readParts(statePart("size", [320, 640]))).toEqual([["tell", "size", [320, 640]]]);
    expect(readParts(statePart("visible", false))).toEqual([["tell", "visible", false]]);
    expect(readParts(statePart("location", ["$u", "a=1", 2]))).toEqual([["tell", "location", ["$u", "a=1", 2]]]);
    expect(readParts(up.event("typed", ["$d"]))).toEqual([["event", "typed", ["$d"]]]);
    expect(readParts(up.event("typed", undefined))).toEqual([["event", "typed", undefined]]);
  });

  it("does not take a list of arguments that begins with a tag's name for a tagged value", () => {
    expect(readParts(up.call(1, 2, ["$u"]))).toEqual([["call", 1, 2, ["$u"]]]);
    expect(readParts(up.call(1, 2, ["$d", 5]))).toEqual([["call", 1, 2, ["$d", 5]]]);
  });

  it("brings several parts in their order", () => {
    const text = [up.bind(1), up.call(7, 2, [1]), up.write(4, 1, null), up.call(8, 2, []), up.release(1)].join();
    expect(readParts(text)).toEqual([
      ["bind", 1],
      ["call", 7, 2, [1]],
      ["write", 4, 1, null],
      ["call", 8, 2, []],
      ["release", 1],
    ]);
  });

  it.each([
    '"o"',
    '"o",-1',
    '"o",1.5',
    '"o","1"',
    '"o",null',
    '"o",9007199254740992',
    '"x",[1]',
    '"k"',
    '"k",-1',
    '"g",1',
    '"g",1,-1',
    '"g",1,"2"',
    '"c",1',
    '"c",1,2',
    '"c",-1,2,[]',
    '"c",1,"2",[]',
    '"c",1,-2,[]',
    '"c",1,2,{}',
    '"c",1,2,"args"',
    '"c",1,2,[["$x"]]',
    '"c",1,2,[["$t","Float64Array","AQID"]]',
    '"c",1,2,[{"__proto__":1}]',
    '"h",-1',
    '"h","0"',
    '"i",1',
    '"i",1,2',
    '"i",1,-2,"text"',
    '"i",-1,2,"text"',
    '"i",1,"2","text"',
    '"i",1,2,["$x"]',
    '"q",1',
    '"a",1,1',
    '"a",1,2,"x"',
    '"a",1,true,"x"',
    '"a",-1,1,"x"',
    '"a",1,1,["$x"]',
    '"t","typed"',
    '"t",1,"x"',
    `"t","${"x".repeat(65)}",1`,
    '"s","size"',
    '"s","nothing",1',
    '"s","__proto__",1',
    '"s","size",[1]',
    '"s","size",[1,-1]',
    '"s","size",[1,1.5]',
    '"s","size",[1,100001]',
    '"s","size",{}',
    '"s","visible",1',
    '"s","location",["a","b"]',
    '"s","location",["a",1,0]',
    '"s","location",["a","b",-1]',
    '"s","location",["a","b",0,1]',
    `"s","location",["${"x".repeat(4_097)}","",0]`,
    "5,1",
    "null,1",
    "not json",
  ])("takes no effect at all when one of its parts is wrong: %s", wrong => {
    const sink = upRecorder();
    expect(() => readUp(`${up.bind(1)},${up.call(1, 2, [])},${wrong}`, sink)).toThrow(badMessage);
    expect(sink.parts).toEqual([]);
    expect(() => readUp(wrong, sink)).toThrow(badMessage);
  });

  it("does not hide what a sink throws", () => {
    const sink = { ...upRecorder(), bind: () => expect.unreachable("by the sink") };
    expect(() => readUp(up.bind(1), sink)).toThrow("by the sink");
  });
});

describe("a server's frame", () => {
  it("brings each of its parts", () => {
    expect(readFrame(down.cell(3, encode({ a: -0 })))).toEqual([["cell", 3, { a: -0 }]]);
    expect(readFrame(down.failed(3, 'it "failed"'))).toEqual([["failed", 3, 'failed: it "failed"']]);
    expect(readFrame(down.result(4, encode(undefined)))).toEqual([["result", 4, undefined]]);
    expect(readFrame(down.progress(4, encode(undefined)))).toEqual([["progress", 4, undefined]]);
    expect(readFrame(down.error(4, "refused", "no\nseats"))).toEqual([["error", 4, "refused: no\nseats"]]);
    expect(readFrame(down.notice("warning", "$u"))).toEqual([["notice", "warning", "$u"]]);
    expect(readFrame(down.written(5, 2))).toEqual([["written", 5, 2, undefined]]);
    expect(readFrame(down.written(5, 3, "too long"))).toEqual([["written", 5, 3, "too long"]]);
    expect(readFrame(down.written(5, 4, ""))).toEqual([["written", 5, 4, ""]]);
    expect(readFrame(down.request(0, "watch", [["size"]]))).toEqual([["request", 0, "watch", [["size"]]]]);
    expect(readFrame(down.request(7, "call", ["$u", undefined]))).toEqual([["request", 7, "call", ["$u", undefined]]]);
    expect(readFrame(down.event("rang", new Date(5)))).toEqual([["event", "rang", new Date(5)]]);
  });

  it("brings several parts in their order", () => {
    const text = [
      down.cell(1, encode(1)),
      down.cell(2, encode(["$u"])),
      down.result(9, encode([undefined])),
      down.failed(1, "f"),
      down.written(2, 1),
      down.written(2, 2, "no"),
      down.cell(1, encode("r")),
      down.notice("info", "n"),
      down.error(10, "too-many", "e"),
    ].join();
    expect(readFrame(text)).toEqual([
      ["cell", 1, 1],
      ["cell", 2, ["$u"]],
      ["result", 9, [undefined]],
      ["failed", 1, "failed: f"],
      ["written", 2, 1, undefined],
      ["written", 2, 2, "no"],
      ["cell", 1, "r"],
      ["notice", "info", "n"],
      ["error", 10, "too-many: e"],
    ]);
  });

  it("takes a code that this client does not know for an internal error", () => {
    expect(readFrame('"e",1,"from-the-future","m"')).toEqual([["error", 1, "internal: m"]]);
    expect(readFrame('"e",1,"toString","m"')).toEqual([["error", 1, "internal: m"]]);
  });

  it.each([
    '"q",1',
    '"q",1,"call"',
    '"q",1,2,[]',
    '"t",1,2',
    "null,1",
    "[1],1",
    "{}",
    '"n","info",{"toString":1}',
    '"f",1,2',
    '"e",1,"refused"',
  ])("is refused when a part of it is unknown or has no text where one belongs: %s", text => {
    expect(() => readFrame(text)).toThrow(badMessage);
  });

  it("takes few bytes for a small change: at most 12 before the socket adds its header", () => {
    expect(down.cell(12, encode(34.5)).length).toBeLessThanOrEqual(12);
  });
});

describe("an attach", () => {
  it("says the window, the ticket, how many frames were received and which socket it is", () => {
    const attach = { window: 'w"1', ticket: "t,2", received: 12, epoch: 3 };
    expect(readAttach(attachMessage(attach))).toEqual(attach);
  });

  it.each([
    "",
    '1,"w","t"',
    '1,"w","t",-1',
    '1,"w","t",0.5',
    '1,"w","t","0"',
    '1,5,"t",0',
    '1,"w",null,0',
    '1,"w","t",0,-1',
    '1,"w","t",0,"1"',
    "{}",
    '"1","w","t",0',
  ])("is refused when it is not as the protocol says: %s", text => {
    expect(() => readAttach(text)).toThrow(badMessage);
  });

  it("is refused for another version, and the message names both", () => {
    const text = attachMessage({ window: "w", ticket: "t", received: 0, epoch: 1 }).replace(/^\d+/, "999");
    expect(() => readAttach(text)).toThrow(`version 999, this is ${WIRE_VERSION}`);
  });
});

describe("a hello", () => {
  it("says the next ticket and how many messages were received", () => {
    const hello = { ticket: 't"2', received: 5 };
    expect(readHello(helloMessage(hello))).toEqual(hello);
  });

  it.each(["", '"t"', '"t",-1', "5,5", '"t","5"', "{"])("is refused when it is not as the protocol says: %s", text => {
    expect(() => readHello(text)).toThrow(badMessage);
  });
});

describe("an acknowledgement", () => {
  it.each([0, 1, 12_345, Number.MAX_SAFE_INTEGER])("says the number %d", received => {
    expect(readAck(ackMessage(received))).toBe(received);
  });

  it("is told from every other message", () => {
    const others = [
      PROBE,
      "",
      up.bind(1),
      down.cell(1, "1"),
      down.notice("info", "!"),
      helloMessage({ ticket: "!", received: 1 }),
    ];
    for (const text of others) expect(readAck(text)).toBeUndefined();
    expect(readAck(attachMessage({ window: "!", ticket: "!", received: 0, epoch: 1 }))).toBeUndefined();
  });

  it.each(["!", "! 5", "!5 ", "!-1", "!1.5", "!0x10", "!1e2", "!NaN", "!Infinity", "!9007199254740993", "!!5", '!"5"'])(
    "is refused when it has no number: %j",
    text => {
      expect(() => readAck(text)).toThrow(badMessage);
    },
  );
});

it("a piece, a probe and an acknowledgement begin as no message of a client does", () => {
  const marks = [PIECE, PROBE, ackMessage(1)[0]];
  const parts = [up.bind(1), up.release(1), up.call(1, 2, ["+"]), up.write(1, 1, "!"), up.pace(0)];
  for (const text of parts) expect(marks).not.toContain(text[0]);
  expect(new Set(marks).size).toBe(3);
});

it("a probe is neither an acknowledgement nor a message", () => {
  expect(() => readParts(PROBE)).toThrow(badMessage);
  expect(() => readFrame(PROBE)).toThrow(badMessage);
});
