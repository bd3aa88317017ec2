import { callback, createSignal, getWindow, live, type LiveError } from "solid-reflect/server";
import { createTestWindow, type TestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "ok",
    (error: unknown) => (error as LiveError).code,
  );

async function openEcho() {
  const [count, setCount] = createSignal(0);
  return live({
    count,
    size: callback((value: string) => {
      setCount(count() + 1);
      return value.length;
    }),
    digits: callback((value: bigint) => value.toString().length),
    ask: callback(() => codeOf(getWindow().client<{ text(): Promise<string> }>().text())),
    hash: getWindow().location.hash,
  });
}

/** What a page shows afterwards, and how often it has attached: a window that is lost is joined anew. */
const attaches = (tab: TestWindow): number =>
  tab.crossings.filter(({ from, text }) => from === "client" && text.startsWith(`1,"${tab.window.id}"`)).length;

it("a call whose arguments are too large fails alone, and nothing of it is sent", async () => {
  await using tab = createTestWindow();
  const echo = await tab.open(openEcho);
  const sent = tab.crossings.length;
  const refused = echo.size("x".repeat(1_200_000));
  await expect(refused).rejects.toMatchObject({
    code: "too-large",
    message: expect.stringMatching(/1200\d\d\d/) as never,
  });
  await tab.settled();
  expect(tab.crossings.slice(sent).filter(({ from }) => from === "client")).toEqual([]);
  expect([await echo.size("small"), echo.count(), attaches(tab)]).toEqual([5, 1, 1]);
});

it("calls of one turn that are too large together cross one after the other", async () => {
  await using tab = createTestWindow();
  const echo = await tab.open(openEcho);
  const texts = [600_000, 600_000, 1, 900_000, 1_040_000].map(length => "x".repeat(length));
  expect(await Promise.all(texts.map(text => echo.size(text)))).toEqual(texts.map(text => text.length));
  expect([echo.count(), attaches(tab)]).toEqual([5, 1]);
});

it("a call whose arguments cannot cross fails alone", async () => {
  await using tab = createTestWindow();
  const echo = await tab.open(openEcho);
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  const codes = [
    codeOf(echo.size((() => undefined) as never)),
    codeOf(echo.size(cyclic as never)),
    codeOf(echo.digits(10n ** 5_000n)),
    codeOf(echo.digits(10n ** 4_000n)),
  ];
  expect(await Promise.all(codes)).toEqual(["not-serializable", "not-serializable", "too-large", "ok"]);
  expect([await echo.size("small"), attaches(tab)]).toEqual([5, 1]);
});

it("an answer of the browser that is too large fails the request alone, as does the text of an error", async () => {
  await using tab = createTestWindow();
  let answer = (): string => "x".repeat(1_200_000);
  tab.declare({ text: async () => answer() });
  const echo = await tab.open(openEcho);
  expect(await echo.ask()).toBe("too-large");
  answer = () => {
    throw new Error("x".repeat(1_200_000));
  };
  expect(await echo.ask()).toBe("client-failed");
  answer = () => "small";
  expect([await echo.ask(), attaches(tab)]).toEqual(["ok", 1]);
});

it("an event that is too large is refused where it is emitted, as is one with a long name", async () => {
  await using tab = createTestWindow();
  const heard: string[] = [];
  const echo = await tab.open(async () => {
    getWindow()
      .events<{ toServer: { text: string }; toBrowser: Record<string, never> }>()
      .on("text", value => heard.push(value));
    return openEcho();
  });
  const tooLarge: unknown = expect.objectContaining({ code: "too-large" });
  expect(() => tab.client.browser.emit("text", "x".repeat(1_200_000))).toThrow(tooLarge as Error);
  expect(() => tab.client.browser.emit("x".repeat(65), 1)).toThrow(tooLarge as Error);
  tab.client.browser.emit("text", "small");
  await tab.settled();
  expect([heard, await echo.size("small"), attaches(tab)]).toEqual([["small"], 5, 1]);
});

it("a hash that is too long stays in the browser, and the next one arrives", async () => {
  await using tab = createTestWindow();
  const echo = await tab.open(openEcho);
  tab.page.visit({ hash: "x".repeat(5_000) });
  await tab.settled();
  expect([echo.hash(), tab.page.console.length]).toEqual(["", 1]);
  tab.page.visit({ hash: "short" });
  await tab.settled();
  expect([echo.hash(), attaches(tab)]).toEqual(["short", 1]);
});
