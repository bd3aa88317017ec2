import { describe, expect, it, vi } from "vitest";
import { createAsyncEffect, createAsyncMemo } from "../../../lib/live/index.ts";
import { batch, createMemo, createRoot, createSignal } from "../../../lib/reactive/index.ts";
import { Scope } from "../../../lib/tasks/index.ts";
import { type Deferred, deferred } from "../services/deferred.ts";
import { settle } from "../tasks/manual-clock.ts";
import { RecordingHost } from "../tasks/recording-host.ts";
import { Random } from "../wire/random.ts";

interface Attempt extends Deferred<string> {
  readonly input: number;
  readonly signal: AbortSignal;
  readonly previous: string | undefined;
}

/** A memo whose attempts the test ends, in a scope of its own. */
function newMemo(options: { initial?: string; keepPrevious?: boolean; held?: boolean } = {}) {
  const host = new RecordingHost({ held: options.held ?? false });
  const scope = new Scope(host);
  const attempts: Attempt[] = [];
  const [input, setInput] = createSignal(0);
  const memo = scope.run(() =>
    createAsyncMemo(
      input,
      (value, { signal, previous }: { signal: AbortSignal; previous: string | undefined }) => {
        const attempt = { input: value, signal, previous, ...deferred<string>() };
        attempts.push(attempt);
        return attempt.promise;
      },
      { initial: "thinking", ...options },
    ),
  );
  return { host, scope, attempts, input, setInput, memo, newest: () => attempts.at(-1) as Attempt };
}

describe("an async memo", () => {
  it("shows the initial value, tells that it is pending, and then has the value", async () => {
    const { memo, newest } = newMemo();
    expect([memo(), memo.pending()]).toEqual(["thinking", true]);
    await settle();
    newest().resolve("one");
    await settle();
    expect([memo(), memo.pending(), memo.error()]).toEqual(["one", false, undefined]);
  });

  it.each([
    [true, "one"],
    [false, "thinking"],
  ])("with keepPrevious %s shows %j while the next value is worked on", async (keepPrevious, shown) => {
    const { memo, newest, setInput } = newMemo({ keepPrevious });
    await settle();
    newest().resolve("one");
    await settle();
    setInput(1);
    expect([memo(), memo.pending()]).toEqual([shown, true]);
    await settle();
    expect(newest()).toMatchObject({ input: 1, previous: "one" });
  });

  it("aborts an older attempt, and a change in mid-flight is not lost", async () => {
    const { memo, attempts, setInput } = newMemo();
    await settle();
    setInput(1);
    expect(attempts[0]?.signal.aborted).toBe(true);
    await settle();
    attempts[1]?.resolve("new");
    await settle();
    attempts[0]?.resolve("old");
    await settle();
    expect([memo(), memo.pending(), attempts.length]).toEqual(["new", false, 2]);
  });

  it("never shows the old value as the current one, not even within a batch", async () => {
    const { memo, newest, input, setInput } = newMemo();
    const seen: string[] = [];
    createRoot(() => createMemo(() => seen.push(`${input()} ${memo()} ${memo.pending()}`)));
    await settle();
    newest().resolve("one");
    await settle();
    batch(() => {
      setInput(1);
      expect(memo.pending()).toBe(true);
    });
    expect(seen).toEqual(["0 thinking true", "0 one false", "1 one true"]);
  });

  it("keeps what it has when an attempt fails, says so, and recovers", async () => {
    const { memo, newest, setInput, host } = newMemo();
    await settle();
    newest().resolve("one");
    await settle();
    setInput(1);
    await settle();
    const error = new Error("no network");
    newest().reject(error);
    await settle();
    expect([memo(), memo.pending(), memo.error()]).toEqual(["one", false, error]);
    expect(host.failures).toMatchObject([{ error, what: expect.stringContaining("Async memo") as unknown }]);
    memo.refresh();
    expect([memo.pending(), memo.error()]).toEqual([true, undefined]);
    await settle();
    newest().resolve("again");
    await settle();
    expect([memo(), memo.error()]).toEqual(["again", undefined]);
  });

  it("fails when its source does, and only it", async () => {
    const host = new RecordingHost();
    const [n, setN] = createSignal(1);
    const memo = new Scope(host).run(() =>
      createAsyncMemo(
        () => {
          if (n() === 1) throw new Error("odd");
          return n();
        },
        async value => value * 10,
      ),
    );
    expect(memo.error()).toMatchObject({ message: "odd" });
    setN(2);
    await memo.ready;
    expect([memo(), memo.error(), host.failures.length]).toEqual([20, undefined, 1]);
  });

  it("does not tell of a result that is the same as before", async () => {
    const { memo, newest } = newMemo();
    const reader = vi.fn(() => memo());
    createRoot(() => createMemo(reader));
    await settle();
    newest().resolve("one");
    await settle();
    memo.refresh();
    await settle();
    newest().resolve("one");
    await settle();
    expect(reader).toHaveBeenCalledTimes(2);
  });

  it("ends with its scope: the attempt is aborted, whoever waits goes on, and nothing starts any more", async () => {
    const { memo, scope, attempts, newest, setInput, host } = newMemo();
    await settle();
    const { ready } = memo;
    scope.close();
    await ready;
    expect(newest().signal.aborted).toBe(true);
    newest().reject(new Error("late"));
    setInput(5);
    memo.refresh();
    await settle();
    expect([attempts.length, memo(), host.failures, scope.size]).toEqual([1, "thinking", [], 0]);
  });

  it("belongs to the scope at hand also after an await", async () => {
    const host = new RecordingHost();
    const scope = new Scope(host);
    let aborted = false;
    await scope.run(async () => {
      await Promise.resolve();
      createAsyncMemo(
        () => 1,
        (_, { signal }) => {
          signal.addEventListener("abort", () => (aborted = true));
          return new Promise<never>(() => undefined);
        },
      );
    });
    await settle();
    scope.close();
    expect(aborted).toBe(true);
  });

  it("waits for a browser while its page is only rendered, unless somebody waits for it", async () => {
    const held = newMemo({ held: true });
    await settle();
    held.setInput(1);
    await settle();
    expect([held.attempts.length, held.host.waiting]).toEqual([0, 1]);
    held.host.release();
    await settle();
    expect(held.attempts.map(({ input }) => input)).toEqual([1]);

    const awaited = newMemo({ held: true });
    const { ready } = awaited.memo;
    await settle();
    awaited.newest().resolve("one");
    await ready;
    expect([awaited.memo(), awaited.host.waiting]).toEqual(["one", 0]);
  });

  it("ends with the newest value, whatever the order in which attempts are made and end", async () => {
    for (let seed = 0; seed < 200; seed++) {
      const random = new Random(seed);
      const keepPrevious = random.chance(0.5);
      const { memo, attempts, setInput, host } = newMemo({ keepPrevious });
      const open = new Set<Attempt>();
      let known = 0;
      let last = "thinking";
      let input = 0;
      for (let step = 0; step < 30; step++) {
        await settle();
        for (; known < attempts.length; known++) open.add(attempts[known] as Attempt);
        const attempt = random.pick([...open, undefined]);
        if (attempt && random.chance(0.7)) {
          open.delete(attempt);
          const isNewest = attempt === attempts.at(-1) && attempt.input === input;
          if (random.chance(0.2)) attempt.reject(new Error("failed"));
          else {
            attempt.resolve(`value ${attempt.input}`);
            if (isNewest) last = `value ${attempt.input}`;
          }
          await settle();
          expect([seed, step, memo.pending()]).toEqual([
            seed,
            step,
            ![...open].every(each => each !== attempts.at(-1)),
          ]);
        } else if (random.chance(0.5)) setInput((input = random.below(4)));
        else memo.refresh();
        if (keepPrevious) expect([seed, step, memo()]).toEqual([seed, step, last]);
        const aborted = attempts.slice(0, -1).every(({ signal }) => signal.aborted);
        expect([seed, step, aborted || memo.pending()]).toEqual([seed, step, true]);
      }
      setInput((input = 99));
      await settle();
      attempts.at(-1)?.resolve("end");
      for (const attempt of open) attempt.resolve("late");
      await settle();
      expect([seed, memo(), memo.pending(), memo.error()]).toEqual([seed, "end", false, undefined]);
      expect(host.failures.every(({ what }) => what.startsWith("Async memo"))).toBe(true);
    }
  });
});

describe("an async effect", () => {
  function newEffect(options: { held?: boolean } = {}) {
    const host = new RecordingHost({ held: options.held ?? false });
    const scope = new Scope(host);
    const [input, setInput] = createSignal(0);
    const events: string[] = [];
    const ends: Deferred<void>[] = [];
    const cleans: Deferred<void>[] = [];
    scope.run(() =>
      createAsyncEffect(input, async (value, { signal }) => {
        events.push(`${value} starts`);
        signal.addEventListener("abort", () => events.push(`${value} aborted`));
        const end = deferred<void>();
        ends.push(end);
        await end.promise;
        events.push(`${value} ends`);
        return () => {
          events.push(`${value} cleans`);
          const clean = deferred<void>();
          cleans.push(clean);
          return clean.promise;
        };
      }),
    );
    return { host, scope, setInput, events, ends, cleans };
  }

  it("runs one at a time: a change aborts, waits for the end and the clean-up, and takes the newest value", async () => {
    const { setInput, events, ends, cleans } = newEffect();
    await settle();
    setInput(1);
    setInput(2);
    await settle();
    expect(events).toEqual(["0 starts", "0 aborted"]);
    ends[0]?.resolve();
    await settle();
    expect(events).toEqual(["0 starts", "0 aborted", "0 ends", "0 cleans"]);
    setInput(3);
    await settle();
    cleans[0]?.resolve();
    await settle();
    expect(events.slice(4)).toEqual(["3 starts"]);
  });

  it("cleans up before the next run and in the end, not while all stays as it is", async () => {
    const { scope, setInput, events, ends, cleans } = newEffect();
    await settle();
    ends[0]?.resolve();
    await settle();
    expect(events).toEqual(["0 starts", "0 ends"]);
    setInput(1);
    await settle();
    cleans[0]?.resolve();
    await settle();
    ends[1]?.resolve();
    await settle();
    scope.close();
    await settle();
    expect(events.filter(event => !event.endsWith("aborted"))).toEqual(
      [0, 1].flatMap(run => ["starts", "ends", "cleans"].map(what => `${run} ${what}`)),
    );
    cleans[1]?.resolve();
    setInput(2);
    await settle();
    expect(events.filter(event => event.startsWith("2"))).toEqual([]);
  });

  it("reports an error, goes on, and says nothing of an abort", async () => {
    const { host, setInput, events, ends } = newEffect();
    await settle();
    ends[0]?.reject(new Error("feed is down"));
    await settle();
    expect(host.failures).toMatchObject([{ error: { message: "feed is down" } }]);
    setInput(1);
    await settle();
    setInput(2);
    ends[1]?.reject(new Error("aborted"));
    await settle();
    expect([host.failures.length, events.at(-1)]).toEqual([1, "2 starts"]);
  });

  it("starts when a browser has joined the page", async () => {
    const { host, setInput, events } = newEffect({ held: true });
    setInput(1);
    await settle();
    expect(events).toEqual([]);
    host.release();
    await settle();
    expect(events).toEqual(["1 starts"]);
  });
});
