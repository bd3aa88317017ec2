import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { Suspense } from "solid-js";
import { createLive, createOptimistic, LiveRoot } from "solid-reflect";
import { callback, createSignal, getWindow, live } from "solid-reflect/server";
import { createTestWindow, type TestWindow } from "solid-reflect/testing";
import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Lets the browser's sockets end at the server of a tab. Returns their URLs. */
function stubSockets(tab: TestWindow): string[] {
  const urls: string[] = [];
  class StubSocket {
    static readonly OPEN = 1;
    readonly readyState = StubSocket.OPEN;
    onopen?: () => void;
    onmessage?: (event: { data: string }) => void;
    onclose?: (event: { code: number }) => void;
    readonly #socket = tab.network.connect({
      open: () => this.onopen?.(),
      message: data => this.onmessage?.({ data }),
      closed: code => this.onclose?.({ code }),
    });

    constructor(url: URL) {
      urls.push(url.pathname);
    }

    send(text: string): void {
      this.#socket.send(text);
    }

    close(code: number, reason: string): void {
      this.#socket.close(code, reason);
    }
  }
  vi.stubGlobal("WebSocket", StubSocket);
  return urls;
}

const openCounter = async () => {
  const [count, setCount] = createSignal(0);
  const add = callback(() => setCount(n => n + 1));
  return live({ count, add, shout: callback(() => getWindow().notify("Hey!")) });
};

function App(props: { tab: TestWindow }) {
  const open = (): ReturnType<typeof openCounter> => props.tab.window.scope.child().run(openCounter);
  const View = () => {
    const counter = createLive(open);
    const [count, add] = createOptimistic(counter.count, counter.add, n => (n ?? 0) + 1);
    return (
      <>
        <output>{count()}</output>
        <button onClick={add}>add</button>
        <button onClick={counter.shout}>shout</button>
      </>
    );
  };
  return (
    <LiveRoot path="/live">
      <Suspense>
        <View />
      </Suspense>
    </LiveRoot>
  );
}

const status = (): string | undefined => document.documentElement.dataset["live"];

const sent = (tab: TestWindow): string[] => tab.crossings.filter(each => each.from === "client").map(each => each.text);

it("loads what speaks to the server, follows the tab with it, and leaves with the page", async () => {
  await using tab = createTestWindow();
  const urls = stubSockets(tab);
  const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  const { unmount } = render(() => <App tab={tab} />);
  expect(status()).toBe("idle");
  await expect.poll(() => status()).toBe("online");
  expect(urls).toEqual(["/live"]);
  // Opened in a tab behind another.
  await expect.poll(() => sent(tab).join()).toContain('"h",1000');

  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event("visibilitychange"));
  await expect.poll(() => sent(tab).slice(-2)).toEqual(expect.arrayContaining(["?", expect.stringContaining('"h",0')]));

  fireEvent.click(screen.getByText("add"));
  expect(screen.getByText("1").tagName).toBe("OUTPUT");
  fireEvent.click(screen.getByText("shout"));
  await expect.poll(() => document.querySelector("[data-live-notices]")?.textContent).toContain("Hey!");
  fireEvent.click(screen.getByLabelText("Dismiss"));
  expect(document.querySelector("[data-live-notices]")?.textContent).toBe("");

  const { window: served } = tab;
  unmount();
  await tab.settled();
  expect(served.state).toBe("closed");
  const before = sent(tab).length;
  window.dispatchEvent(new Event("online"));
  document.dispatchEvent(new Event("visibilitychange"));
  await tab.settled();
  expect(sent(tab).slice(before)).toEqual([]);
});

it("ends the window when the browser leaves the page, and keeps it for a page that may come back", async () => {
  await using tab = createTestWindow();
  stubSockets(tab);
  render(() => <App tab={tab} />);
  await expect.poll(() => status()).toBe("online");
  const { window: served } = tab;
  window.dispatchEvent(Object.assign(new Event("pagehide"), { persisted: true }));
  await tab.settled();
  expect([status(), served.state]).toEqual(["online", "attached"]);
  window.dispatchEvent(Object.assign(new Event("pagehide"), { persisted: false }));
  await tab.settled();
  expect([status(), served.state]).toEqual(["closed", "closed"]);
});
