import { describe, expect, it } from "vitest";
import { isLiveError, type LiveErrorCode } from "../../../lib/errors.ts";
import { encode, WIRE_LIMITS } from "../../../lib/wire/index.ts";

/** The code and message with which a value is refused. */
function refusal(value: unknown): { code: LiveErrorCode; message: string } {
  try {
    encode(value);
  } catch (error) {
    if (isLiveError(error)) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error("The value was not refused.");
}

class Account {
  balance = 1;
}

describe("encode", () => {
  it("writes what JSON has as JSON has it, and nothing around it", () => {
    const value = { text: 'a"b', list: [1, -2.5, true, null], none: {} };
    expect(encode(value)).toBe(JSON.stringify(value));
    expect([encode("a"), encode(1), encode(false), encode(null)]).toEqual(['"a"', "1", "false", "null"]);
  });

  it("writes the tags that the protocol has", () => {
    expect(encode(undefined)).toBe('["$u"]');
    expect(encode([-0, NaN, Infinity, -Infinity])).toBe(
      '[["$n","-0"],["$n","NaN"],["$n","Infinity"],["$n","-Infinity"]]',
    );
    expect(encode(12n)).toBe('["$b","12"]');
    expect(encode(new Date(5))).toBe('["$d",5]');
    expect(encode(new Map([["a", 1]]))).toBe('["$m",[["a",1]]]');
    expect(encode(new Set([1]))).toBe('["$s",[1]]');
    expect(encode(new TypeError("x"))).toBe('["$e","TypeError","x"]');
    expect(encode(Uint8Array.of(1, 2, 3))).toBe('["$t","Uint8Array","AQID"]');
    expect(encode(["$u"])).toBe('["$","$u"]');
  });

  it("does not change what it was given", () => {
    const inner = Object.freeze(["$u", -0]);
    const value = Object.freeze({ inner, date: new Date(1) });
    encode(value);
    expect(value).toEqual({ inner: ["$u", -0], date: new Date(1) });
  });

  it("takes the same object twice, which is no cycle", () => {
    const shared = { a: 1 };
    expect(encode([shared, shared])).toBe('[{"a":1},{"a":1}]');
  });

  it.each<[found: string, value: unknown]>([
    ["a function", () => 1],
    ["a symbol", Symbol("s")],
    ["an instance of Account", new Account()],
    ["an instance of Promise", Promise.resolve()],
    ["an instance of WeakMap", new WeakMap()],
    ["an instance of RegExp", /x/],
    ["an instance of URL", new URL("http://localhost")],
    ["an instance of DataView", new DataView(new ArrayBuffer(1))],
    ["an instance of SharedArrayBuffer", new SharedArrayBuffer(1)],
    ["an instance of Number", Object(1)],
    ["an instance of a class", new (class {})()],
    ["an instance of a class", Object.create(Object.create(null) as object)],
  ])("refuses %s, says what it is and where", (found, value) => {
    const alone = refusal(value);
    expect(alone.code).toBe("not-serializable");
    expect(alone.message).toContain(`there is ${found}. Send`);
    expect(refusal({ rows: [0, { owner: value }] }).message).toContain(`there is ${found} at \`rows.1.owner\`. Send`);
  });

  it("names the place in a Map and in a Set", () => {
    expect(refusal(new Map([["left", new Map([["right", () => 1]])]])).message).toContain("at `left.right`");
    expect(refusal({ set: new Set([1, Symbol("s")]) }).message).toContain("at `set.1`");
    expect(refusal(new Map([[() => 1, 1]])).message).toContain("at `key 0`");
    expect(refusal(new Map([[{ toString: 1 }, () => 1]])).message).toContain("at `value 0`");
  });

  it("refuses an own key `__proto__`, which on the other side would be a prototype", () => {
    const value = JSON.parse('{"a":{"__proto__":{"admin":true}}}') as unknown;
    expect(refusal(value).code).toBe("not-serializable");
    expect(refusal(value).message).toContain("there is an own key `__proto__` at `a`.");
  });

  it("refuses a cycle and names the place where it closes", () => {
    const self: Record<string, unknown> = {};
    self["self"] = self;
    const parent: Record<string, unknown> = { name: "p", children: [{ name: "c" }] };
    (parent["children"] as Record<string, unknown>[])[0]!["parent"] = parent;
    const list: unknown[] = [1];
    list.push(list);
    const map = new Map<string, unknown>();
    map.set("map", new Set([map]));

    expect(refusal(self).code).toBe("not-serializable");
    expect(refusal(self).message).toContain("there is a cycle at `self`.");
    expect(refusal({ tree: parent }).message).toContain("there is a cycle at `tree.children.0.parent`.");
    expect(refusal(list).message).toContain("there is a cycle at `1`.");
    expect(refusal(map).message).toContain("there is a cycle at `map.0`.");
  });

  it("refuses what is nested too deep, and says how deep is allowed", () => {
    let value: unknown = 1;
    for (let level = 0; level <= WIRE_LIMITS.depth; level++) value = [value];
    expect(() => encode(value)).not.toThrow();
    const { code, message } = refusal([value]);
    expect(code).toBe("too-deep");
    expect(message).toContain(`deeper than ${WIRE_LIMITS.depth} levels`);
  });

  it("refuses what is nested a hundred thousand levels deep as it does any other, not with a full stack", () => {
    let value: unknown = 1;
    for (let level = 0; level < 100_000; level++) value = { next: value };
    expect(refusal(value).code).toBe("too-deep");
  });

  it("writes an Error whose name or message is no text as text", () => {
    const odd = Object.assign(new Error("x"), { name: undefined, message: 5 });
    expect(encode(odd)).toBe('["$e","undefined","5"]');
  });
});
