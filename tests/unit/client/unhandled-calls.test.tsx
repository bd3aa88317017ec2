import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createLive } from "solid-reflect";
import { callback, live, LiveError, sleep } from "solid-reflect/server";
import { createTestWindow, type TestWindow } from "solid-reflect/testing";
import { afterEach, expect, it } from "vitest";
import { followPage } from "../../../lib/client/follow-page";

const ends: (() => void)[] = [];

afterEach(() => {
  cleanup();
  for (const end of ends.splice(0)) end();
});

const openDoor = async () =>
  live({
    enter: callback(() => {
      throw new LiveError("refused", "The door is locked.");
    }),
    crash: callback(() => {
      throw new Error("secret");
    }),
    wait: callback(() => sleep(60_000)),
  });

type Door = ReturnType<typeof view>;
const view = () => createLive(openDoor);

/** What a browser does with a rejection that nothing handles: jsdom does not. */
const leave = (promise: Promise<unknown>): void =>
  void promise.catch((reason: unknown) =>
    window.dispatchEvent(Object.assign(new Event("unhandledrejection", { cancelable: true }), { reason })),
  );

/** A tab that shows a door, with a button whose click does `onClick`. */
async function showDoor(tab: TestWindow, onClick: (door: Door) => (event: Event) => unknown): Promise<HTMLElement> {
  const View = () => {
    const door = view();
    return <button onClick={event => onClick(door)(event)} />;
  };
  render(() => <View />, { wrapper: tab.Root });
  await tab.settled();
  if (tab.client.exchange) ends.push(followPage(tab.client.exchange));
  return screen.getByRole("button");
}

const messages = (tab: TestWindow): readonly string[] => tab.notices.map(({ message }) => message);

const CASES: Record<string, readonly [onClick: (door: Door) => (event: Event) => unknown, notices: readonly string[]]> =
  {
    "the callback itself": [door => door.enter, ["The door is locked."]],
    "a function that calls it": [door => () => leave(door.enter()), ["The door is locked."]],
    "a function that awaits it": [
      door => () =>
        leave(
          (async () => {
            await door.enter();
          })(),
        ),
      ["The door is locked."],
    ],
    "two promises made of one call": [
      door => () => {
        const call = door.enter();
        leave(call.then(() => 1));
        leave(call.then(() => 2));
      },
      ["The door is locked."],
    ],
    "two calls": [
      door => () => {
        leave(door.enter());
        leave(door.enter());
      },
      ["The door is locked.", "The door is locked."],
    ],
    "a function that handles it": [door => () => door.enter().catch(() => undefined), []],
    "a function that handles it late": [
      door => async () => {
        const call = door.enter();
        await Promise.allSettled([call]);
      },
      [],
    ],
    "a call that is cancelled": [
      door => () => {
        const call = door.wait();
        leave(call);
        call.cancel();
      },
      [],
    ],
    "an error of its own": [() => () => leave(Promise.reject(new Error("not a call's"))), []],
  };

it.each(Object.keys(CASES))("%s as a handler whose call is refused is as many notices as it should be", async name => {
  const [onClick, notices] = CASES[name] as (typeof CASES)[string];
  await using tab = createTestWindow();
  fireEvent.click(await showDoor(tab, onClick));
  await tab.settled();
  expect(messages(tab)).toEqual(notices);
  expect(tab.notices.every(({ level }) => level === "error")).toBe(true);
  cleanup();
});

it("a call that fails is a notice with the reference that the log has", async () => {
  await using tab = createTestWindow();
  fireEvent.click(await showDoor(tab, door => () => leave(door.crash())));
  await tab.settled();
  expect(messages(tab)).toEqual([expect.stringContaining(`Reference: ${tab.log[0]?.reference}`)]);
  cleanup();
});

it.each([
  ["handlers", (door: Door) => (event: Event) => void [door.wait(event), door.wait(event)]],
  ["functions that call it", (door: Door) => () => [door.wait(), door.wait(), door.wait()].forEach(leave)],
  ["both", (door: Door) => (event: Event) => [door.wait(event), door.wait()].forEach(leave)],
])("calls of %s that are lost with their window are one notice", async (_, onClick) => {
  await using tab = createTestWindow();
  fireEvent.click(await showDoor(tab, onClick));
  await tab.settled();
  tab.window.close();
  await tab.advance(5_000);
  expect(tab.client.status()).toBe("online");
  expect(messages(tab)).toHaveLength(1);
  cleanup();
});

it("a window that is lost without calls is no notice", async () => {
  await using tab = createTestWindow();
  await showDoor(tab, () => () => undefined);
  tab.window.close();
  await tab.advance(5_000);
  expect([tab.client.status(), messages(tab)]).toEqual(["online", []]);
  cleanup();
});
