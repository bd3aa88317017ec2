import { describe, expect, it } from "vitest";
import { MessageQueue } from "../../../lib/tasks/message-queue.ts";
import { settle } from "./manual-clock.ts";

const HIGH_WATER = 4;

function newQueue(): { queue: MessageQueue<number>; pressure: boolean[] } {
  const pressure: boolean[] = [];
  return { queue: new MessageQueue<number>(HIGH_WATER, full => pressure.push(full)), pressure };
}

const push = (queue: MessageQueue<number>, from: number, to: number): void => {
  for (let item = from; item <= to; item++) queue.push(item);
};

/** Takes one message, with an iteration of its own. */
async function takeOne(queue: MessageQueue<number>): Promise<number | undefined> {
  for await (const item of queue) return item;
  return undefined;
}

async function collect(queue: MessageQueue<number>): Promise<number[]> {
  const items: number[] = [];
  for await (const item of queue) items.push(item);
  return items;
}

describe("MessageQueue", () => {
  it("gives messages in their order, those from before the iteration and those from during it", async () => {
    const { queue } = newQueue();
    push(queue, 1, 2);
    const collected = collect(queue);
    await settle();
    queue.push(3);
    await settle();
    push(queue, 4, 5);
    queue.end();
    expect(await collected).toEqual([1, 2, 3, 4, 5]);
  });

  it("ends after what is queued, and takes nothing more", async () => {
    const { queue } = newQueue();
    push(queue, 1, 2);
    queue.end();
    queue.push(3);
    expect(await collect(queue)).toEqual([1, 2]);
    expect(await collect(queue)).toEqual([]);
  });

  it("throws at once when it ends with an error, and forgets what is queued", async () => {
    const { queue } = newQueue();
    push(queue, 1, 2);
    queue.end(new Error("broken"));
    await expect(takeOne(queue)).rejects.toThrow("broken");
    await expect(takeOne(queue)).rejects.toThrow("broken");
  });

  it("wakes an iteration that waits when it ends, with or without an error", async () => {
    const [quiet, broken] = [newQueue().queue, newQueue().queue];
    const waiting = collect(quiet);
    const failing = expect(collect(broken)).rejects.toThrow("broken");
    await settle();
    quiet.end();
    broken.end(new Error("broken"));
    expect(await waiting).toEqual([]);
    await failing;
  });

  it("keeps to its first end", async () => {
    const { queue } = newQueue();
    queue.push(1);
    queue.end();
    queue.end(new Error("too late"));
    expect(await collect(queue)).toEqual([1]);
  });

  it("goes on where an iteration was broken off", async () => {
    const { queue } = newQueue();
    push(queue, 1, 3);
    expect(await takeOne(queue)).toBe(1);
    expect(await takeOne(queue)).toBe(2);
    queue.end();
    expect(await collect(queue)).toEqual([3]);
  });

  it("shares its messages between two iterations, each to one of them, and ends both", async () => {
    const { queue } = newQueue();
    const both = Promise.all([collect(queue), collect(queue)]);
    await settle();
    for (let item = 1; item <= 4; item++) {
      queue.push(item);
      await settle();
    }
    queue.end();
    expect((await both).flat().sort()).toEqual([1, 2, 3, 4]);
  });
});

describe("the pressure on a queue", () => {
  it("is told when it is longer than the high-water mark, and again when half of that is left", async () => {
    const { queue, pressure } = newQueue();
    push(queue, 1, HIGH_WATER);
    expect(pressure).toEqual([]);
    push(queue, 5, 7);
    expect(pressure).toEqual([true]);
    for (let left = 6; left > HIGH_WATER / 2; left--) {
      await takeOne(queue);
      expect(pressure).toEqual([true]);
    }
    await takeOne(queue);
    expect(pressure).toEqual([true, false]);
    push(queue, 8, 20);
    expect(pressure).toEqual([true, false, true]);
  });

  it("is let off before an emptied queue is waited on, however its messages were taken", async () => {
    const { queue, pressure } = newQueue();
    push(queue, 1, HIGH_WATER + 1);
    for (let item = 1; item <= HIGH_WATER + 1; item++) expect(await takeOne(queue)).toBe(item);
    expect(pressure).toEqual([true, false]);
  });
});
