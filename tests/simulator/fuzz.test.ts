import { describe, expect, it } from "vitest";
import { isLiveError } from "../../lib/errors.ts";
import { CLOSE, readAck, readAttach, readDescription, readDown, readHello, readUp } from "../../lib/wire/index.ts";
import { Random } from "../unit/wire/random.ts";
import { downRecorder, upRecorder } from "../unit/wire/recorders.ts";
import { FuzzedServer } from "./fuzzed-server.ts";
import { anyText, validText } from "./fuzz-texts.ts";

const DECODER_SEEDS = 6_000;
const SERVER_SEEDS = 2_000;
const MESSAGES = 15;

/** The slowest that reading one message may be, in milliseconds; generous, since the machine may be busy. */
const SLOWEST = 500;

describe("reading a message", () => {
  it(`raises typed errors and nothing else, in bounded time, for ${DECODER_SEEDS} texts`, { timeout: 60_000 }, () => {
    const readers: readonly ((text: string) => unknown)[] = [
      text => readUp(text, upRecorder()),
      text => readDown(text, downRecorder()),
      text => readAck(text),
      text => readAttach(text),
      text => readHello(text),
      text => readDescription({ live: text }),
    ];
    for (let seed = 0; seed < DECODER_SEEDS; seed++) {
      const text = anyText(new Random(seed), 20);
      for (const read of readers) {
        const from = performance.now();
        try {
          read(text);
        } catch (error) {
          if (!isLiveError(error, "bad-message") && !isLiveError(error, "not-live")) {
            expect.fail(`Seed ${seed} raised ${String(error)} for ${text.slice(0, 300)}`);
          }
        }
        const took = performance.now() - from;
        if (took > SLOWEST) expect.fail(`Seed ${seed} took ${took} ms for ${text.length} characters.`);
      }
      expect(({} as { polluted?: unknown }).polluted, `seed ${seed}`).toBeUndefined();
    }
  });

  it("has no effect at all when any part of it is broken", () => {
    for (let seed = 0; seed < 2_000; seed++) {
      const random = new Random(seed);
      const sink = upRecorder();
      const text = `${validText(random, 20)},"c",1,2,[["$n","x"]]`;
      expect(() => readUp(text.startsWith("?") || text.startsWith("!") ? "!" : text, sink)).toThrow();
      expect(sink.parts, `seed ${seed}`).toEqual([]);
    }
  });
});

describe("a server with a hostile client", () => {
  const codes: readonly number[] = Object.values(CLOSE);

  it(`does not crash, hang or grow for ${SERVER_SEEDS} seeds`, { timeout: 60_000 }, async () => {
    for (let seed = 0; seed < SERVER_SEEDS; seed++) {
      const random = new Random(seed);
      const fuzzed = await FuzzedServer.start(random);
      for (let message = 0; message < MESSAGES; message++) {
        const from = performance.now();
        await fuzzed.attack();
        const took = performance.now() - from;
        if (took > SLOWEST) expect.fail(`Seed ${seed} took ${took} ms at message ${message}.`);
      }
      const { closes, problems } = await fuzzed.end();
      for (const code of closes) if (!codes.includes(code)) problems.push(`A socket was closed with ${code}.`);
      expect(problems, `seed ${seed}`).toEqual([]);
    }
  });

  it("ends a connection once for messages without end, and keeps nothing of them", { timeout: 30_000 }, async () => {
    const fuzzed = await FuzzedServer.start(new Random(1));
    const size = fuzzed.window.size;
    for (let piece = 0; piece < 40; piece++) fuzzed.say(`+${"x".repeat(60_000)}`);
    for (let call = 0; call < 5_000; call++) fuzzed.say(`"c",${call},999,[]`);
    for (let object = 0; object < 5_000; object++)
      fuzzed.say(`"o",${1e6 + object},"x",${2e6 + object},"i",${object},1,1`);
    await fuzzed.settle();
    expect(fuzzed.window.size).toEqual(size);
    const { problems } = await fuzzed.end();
    expect(problems).toEqual([]);
  });
});
