import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createEffect } from "solid-js";
import { createLive, createOptimistic, type LiveCall } from "solid-reflect";
import { callback, createSignal, live, LiveError, sleep } from "solid-reflect/server";
import { createTestWindow } from "solid-reflect/testing";
import { afterEach, describe, expect, it } from "vitest";
import { Button } from "../../../lib/kit/button";

afterEach(cleanup);

const [likes, setLikes] = createSignal(0);

async function openPost() {
  setLikes(0);
  const like = callback(async (step: number, ms: number, when: "before" | "after" | "fail" | undefined) => {
    if (when === "before") setLikes(n => n + step);
    await sleep(ms);
    if (when === "fail") throw new LiveError("refused", "Not you.");
    if (when !== "before") setLikes(n => n + step);
  });
  return live({
    likes,
    like,
    save: callback(() => sleep(100)),
    search: callback(() => sleep(100), { concurrency: "latest" }),
  });
}

type Like = (step: number, ms: number, when?: "before" | "after" | "fail") => LiveCall<void>;

async function openedPost(tab: ReturnType<typeof createTestWindow>): Promise<{ like: Like; seen: number[] }> {
  const seen: number[] = [];
  let like: Like | undefined;
  const Post = () => {
    const post = createLive(openPost);
    const [shown, call] = createOptimistic(post.likes, post.like, (n, step) => n + step);
    like = (step, ms, when) => call(step, ms, when);
    createEffect(() => seen.push(shown()));
    return <output>{shown()}</output>;
  };
  render(() => <Post />, { wrapper: tab.Root });
  await tab.settled();
  if (!like) throw new Error("The component was not rendered.");
  seen.length = 0;
  return { like, seen };
}

describe("createOptimistic", () => {
  it.each(["before", "after"] as const)(
    "shows the change at once and once, also when the server makes it %s it works",
    async when => {
      await using tab = createTestWindow();
      const { like, seen } = await openedPost(tab);
      const call = like(1, 100, when);
      expect(seen).toEqual([1]);
      await tab.advance(100);
      await call;
      expect([seen, screen.getByRole("status").textContent]).toEqual([[1], "1"]);
      cleanup();
    },
  );

  it("takes back a call that fails, and leaves the others, in whichever order they end", async () => {
    await using tab = createTestWindow();
    const { like, seen } = await openedPost(tab);
    const calls = [like(1, 300), like(10, 100, "fail"), like(100, 200)];
    const settled = Promise.allSettled(calls);
    expect(seen).toEqual([1, 11, 111]);
    await tab.advance(300);
    expect((await settled).map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(seen).toEqual([1, 11, 111, 101]);
    cleanup();
  });

  it("goes on with the server's value when no call is under way, also after a cancel", async () => {
    await using tab = createTestWindow();
    const { like, seen } = await openedPost(tab);
    const call = like(1, 1_000);
    await tab.settled();
    setLikes(50);
    await tab.settled();
    expect(seen).toEqual([1]);
    call.cancel();
    await expect(call).rejects.toMatchObject({ code: "cancelled" });
    expect(seen).toEqual([1, 50]);
    expect(tab.notices).toEqual([]);
    cleanup();
  });
});

describe("a callback in a view", () => {
  it("makes a button pending, and a form that is submitted stays on the page", async () => {
    await using tab = createTestWindow();
    const Form = () => {
      const post = createLive(openPost);
      return (
        <form onSubmit={post.save}>
          <Button type="submit" loading={post.save.pending()}>
            Save
          </Button>
          <Button onClick={post.save}>Also</Button>
        </form>
      );
    };
    const { container } = render(() => <Form />, { wrapper: tab.Root });
    await tab.settled();
    const form = container.querySelector("form") as HTMLFormElement;
    expect(fireEvent.submit(form)).toBe(false);
    const states = (): unknown[] => [...container.querySelectorAll("button")].map(button => button.dataset["state"]);
    expect(states()).toEqual(["loading", "idle"]);
    await tab.advance(100);
    fireEvent.click(screen.getByText("Also"));
    expect(states()).toEqual(["loading", "loading"]);
    await tab.advance(100);
    expect(states()).toEqual(["idle", "idle"]);
    expect(tab.crossings.filter(({ text }) => text.startsWith('"c"')).map(({ text }) => text)).toEqual([
      '"c",1,3,[]',
      '"c",2,3,[]',
    ]);
    cleanup();
  });

  it("that is superseded is no failure: no notice, no error, and no rejection that nobody handles", async () => {
    await using tab = createTestWindow();
    const unhandled: unknown[] = [];
    const record = (error: unknown): void => void unhandled.push(error);
    process.on("unhandledRejection", record);
    const View = () => {
      const post = createLive(openPost);
      return <button onClick={() => void post.search()}>{post.search.error() ? "failed" : "search"}</button>;
    };
    render(() => <View />, { wrapper: tab.Root });
    await tab.settled();
    for (let times = 0; times < 3; times++) fireEvent.click(screen.getByText("search"));
    await tab.advance(200);
    process.off("unhandledRejection", record);
    expect([unhandled, tab.notices, screen.getByRole("button").textContent]).toEqual([[], [], "search"]);
    cleanup();
  });
});
