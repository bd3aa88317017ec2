import { describe, expect, it } from "vitest";
import { CHANGES, countBytes } from "./bytes";
import { clientSize } from "./client-size";
import { bytesPerChange } from "./many-cells";
import { bytesPerRow } from "./rows";

// The numbers of DESIGN.md that come out the same in each run. Those that depend on the machine are only printed, by
// run.ts.
describe("what crosses the wire, framing included,", () => {
  it.each(Object.entries(CHANGES))("is at most 14 bytes when %s changes", async (_, value) => {
    const { down } = await countBytes("ours", value);
    expect(down).toBeLessThanOrEqual(14);
  });

  it("is at most 9 bytes per change when 10 of 1,000 cells change per turn", async () => {
    expect(await bytesPerChange()).toBeLessThanOrEqual(9);
  });
});

describe("the bytes of a changed row", () => {
  it("are at most 12 in a list of 10,000, nothing hand-written by the author", async () => {
    expect(await bytesPerRow()).toBeLessThanOrEqual(12);
  });
});

// What a page needs to take over its HTML: objects, inputs, calls that wait, and reading descriptions. The exchange, which
// makes calls and speaks to the server, is loaded for the first live object. Error handling and recovery need about 2 kB;
// lower this number whenever the runtime gets smaller.
const CLIENT_BYTES = 8_000;

describe("the client's runtime", () => {
  it("does not grow, without Solid, gzip", { timeout: 60_000 }, async () => {
    const { gzip, modules } = await clientSize();
    const breakdown = modules.map(([module, minified]) => `${minified} B ${module}`).join("\n");
    expect(gzip, `minified modules:\n${breakdown}`).toBeLessThanOrEqual(CLIENT_BYTES);
  });
});
