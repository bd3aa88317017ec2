import { Suspense } from "solid-js";
import { renderToStringAsync } from "solid-js/web";
import { createLive, LiveRoot } from "solid-reflect";
import { callback, createAsyncMemo, createSignal, live } from "solid-reflect/server";
import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";

it("an async value is rendered with what is there, or with its initial value", async () => {
  await using tab = createTestWindow();
  const { scope } = tab.window;
  const open = (awaits: boolean) =>
    scope.run(async () => {
      const memo = createAsyncMemo(
        () => 6,
        async n => `${n * 7}`,
        { initial: "Thinking…" },
      );
      if (awaits) await memo.ready;
      return live({ memo });
    });
  const Answer = (props: { awaits: boolean }) => {
    const answer = createLive(open, () => [props.awaits]);
    return <p class={answer.memo.pending() ? "pending" : "there"}>{answer.memo()}</p>;
  };
  const html = await renderToStringAsync(() => (
    <LiveRoot>
      <Suspense>
        <Answer awaits={false} />
        <Answer awaits={true} />
      </Suspense>
    </LiveRoot>
  ));
  expect(html).toMatch(/class="pending">Thinking…<\/p>/);
  expect(html).toMatch(/class="there">42<\/p>/);
});

it("a page is rendered with the first values, and each object is opened once", async () => {
  await using tab = createTestWindow();
  let opened = 0;
  const { scope } = tab.window;
  const open = (name: string) =>
    scope.run(async () => {
      opened++;
      const [greeting] = createSignal(`Hello, ${name}`);
      await Promise.resolve();
      return live({ greeting, wave: callback(() => undefined) });
    });
  const Greeting = (props: { name: string }) => {
    const greeting = createLive(open, () => [props.name]);
    return <button onClick={greeting.wave}>{greeting.greeting()}</button>;
  };
  const html = await renderToStringAsync(() => (
    <LiveRoot>
      <Suspense>
        <Greeting name="Ada" />
        <Greeting name="<b>" />
      </Suspense>
    </LiveRoot>
  ));
  expect(html).toContain("Hello, Ada</button>");
  expect(html).toContain("Hello, &lt;b></button>");
  expect(opened).toBe(2);
  expect(tab.window.size.objects).toBe(2);
});
