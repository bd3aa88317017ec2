import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal as createViewSignal, ErrorBoundary, Show, Suspense } from "solid-js";
import { createLive, type LiveError } from "solid-reflect";
import { callback, createSignal, getWindow, input, live, sleep } from "solid-reflect/server";
import { createTestWindow } from "solid-reflect/testing";
import { afterEach, describe, expect, it } from "vitest";

afterEach(cleanup);

async function openCounter(start = 0) {
  const [count, setCount] = createSignal(start);
  const add = callback(async (step: number | undefined) => {
    await sleep(100);
    setCount(n => n + (step ?? 1));
  });
  const fail = callback(() => {
    throw new Error("secret");
  });
  return live({ count, add, fail, shout: callback(() => getWindow().notify("Hey!")) });
}

function Counter(props: { start?: number }) {
  const counter = createLive(openCounter, () => [props.start ?? 0]);
  return (
    <>
      <output>{counter.count()}</output>
      <button onClick={counter.add}>{counter.add.pending() ? "adding" : "add"}</button>
      <button onClick={counter.fail}>fail</button>
      <i>{counter.fail.error()?.code}</i>
    </>
  );
}

const count = (): string | null => screen.getByRole("status").textContent;

describe("createLive", () => {
  it("shows the values, patches them, and tells while a call is pending", async () => {
    await using tab = createTestWindow();
    render(() => <Counter start={5} />, { wrapper: tab.Root });
    await tab.settled();
    expect(count()).toBe("5");
    const button = screen.getByText("add");
    fireEvent.click(button);
    await tab.settled();
    expect([count(), button.textContent]).toEqual(["5", "adding"]);
    await tab.advance(100);
    expect([count(), button.textContent]).toEqual(["6", "add"]);
    cleanup();
  });

  it("sends no DOM event to the server", async () => {
    await using tab = createTestWindow();
    render(() => <Counter />, { wrapper: tab.Root });
    await tab.settled();
    fireEvent.click(screen.getByText("add"));
    await tab.advance(100);
    const call = tab.crossings.find(crossing => crossing.text.startsWith('"c"'));
    expect(call?.text).toBe('"c",1,2,[]');
    cleanup();
  });

  it("shows a notice when a handler fails, and keeps its error", async () => {
    await using tab = createTestWindow();
    const { container } = render(() => <Counter />, { wrapper: tab.Root });
    await tab.settled();
    fireEvent.click(screen.getByText("fail"));
    await tab.settled();
    expect(container.querySelector("i")?.textContent).toBe("failed");
    expect(tab.notices).toMatchObject([{ level: "error", message: expect.stringContaining("Reference:") as unknown }]);
    cleanup();
  });

  it("rejects when the caller waits for the call, and shows no notice", async () => {
    await using tab = createTestWindow();
    let failure: Promise<LiveError> | undefined;
    render(
      () => {
        const counter = createLive(openCounter);
        const run = (): void => void (failure = counter.fail().catch((error: unknown) => error as LiveError));
        return <button onClick={run}>run</button>;
      },
      { wrapper: tab.Root },
    );
    await tab.settled();
    fireEvent.click(screen.getByText("run"));
    await tab.settled();
    expect(await failure).toMatchObject({ code: "failed" });
    expect(tab.notices).toEqual([]);
    cleanup();
  });

  it("suspends until it is open", async () => {
    await using tab = createTestWindow();
    const slow = async () => {
      await sleep(1_000);
      return live({ ready: () => "ready" });
    };
    const View = () => {
      const object = createLive(slow);
      return <p>{object.ready()}</p>;
    };
    const { container } = render(
      () => (
        <Suspense fallback="waiting">
          <View />
        </Suspense>
      ),
      { wrapper: tab.Root },
    );
    await tab.settled();
    expect(container.textContent).toBe("waiting");
    await tab.advance(1_000);
    expect(container.textContent).toBe("ready");
    cleanup();
  });

  it("closes the object and opens another when an argument changes, showing the old values meanwhile", async () => {
    await using tab = createTestWindow();
    const closed: number[] = [];
    const open = async (id: number) => {
      await sleep(50);
      getWindow().startSoon(async ({ signal }) => {
        signal.addEventListener("abort", () => closed.push(id));
        await sleep(1e6);
      });
      return live({ id: () => id });
    };
    const [id, setId] = createViewSignal(1);
    const { container } = render(
      () => {
        const object = createLive(open, () => [id()]);
        return <p>{object.id()}</p>;
      },
      { wrapper: tab.Root },
    );
    await tab.advance(50);
    expect(container.textContent).toBe("1");
    setId(2);
    await tab.settled();
    expect([container.textContent, closed]).toEqual(["1", []]);
    await tab.advance(50);
    expect([container.textContent, closed]).toEqual(["2", [1]]);
    cleanup();
  });

  it("keeps the object when the arguments are asked for again and none has changed", async () => {
    await using tab = createTestWindow();
    const opened: unknown[][] = [];
    const open = async (...args: [start: number, step?: number]) => {
      opened.push(args);
      return openCounter(args[0]);
    };
    const [start, setStart] = createViewSignal(NaN);
    const [step, setStep] = createViewSignal<number>();
    const [other, setOther] = createViewSignal(0);
    render(
      () => {
        const counter = createLive(open, () => {
          other();
          return step() === undefined ? [start()] : [start(), step()];
        });
        return <output>{counter.count()}</output>;
      },
      { wrapper: tab.Root },
    );
    await tab.settled();
    setOther(1);
    await tab.settled();
    expect(opened).toEqual([[NaN]]);
    setStart(1);
    await tab.settled();
    setStep(2);
    await tab.settled();
    setOther(2);
    await tab.settled();
    expect(opened).toEqual([[NaN], [1], [1, 2]]);
    expect(count()).toBe("1");
    cleanup();
  });

  it("disposes the object on the server when the component unmounts", async () => {
    await using tab = createTestWindow();
    const [shown, setShown] = createViewSignal(true);
    render(
      () => (
        <Show when={shown()}>
          <Counter />
        </Show>
      ),
      { wrapper: tab.Root },
    );
    await tab.settled();
    expect(tab.window.size.objects).toBe(1);
    setShown(false);
    await tab.settled();
    expect(tab.window.size).toEqual({ objects: 0, entries: 0, scopes: 0 });
    cleanup();
  });

  it("hands an opening that fails to the error boundary", async () => {
    await using tab = createTestWindow();
    const View = () => {
      const object = createLive(async () => {
        await Promise.resolve();
        if (tab) throw new Error("no database");
        return live({ one: () => 1 });
      });
      return <p>{object.one()}</p>;
    };
    const { container } = render(
      () => (
        <ErrorBoundary fallback={(error: Error) => error.message}>
          <View />
        </ErrorBoundary>
      ),
      { wrapper: tab.Root },
    );
    await tab.settled();
    expect(container.textContent).toBe("no database");
    cleanup();
  });

  it("says which entries there are when one is misspelt", async () => {
    await using tab = createTestWindow();
    const View = () => {
      const counter = createLive(openCounter) as unknown as { cuont(): number };
      return <p>{counter.cuont()}</p>;
    };
    const { container } = render(
      () => (
        <ErrorBoundary fallback={(error: Error) => error.message}>
          <View />
        </ErrorBoundary>
      ),
      { wrapper: tab.Root },
    );
    await tab.settled();
    expect(container.textContent).toBe('"cuont" was used of a live object that has only: count, add, fail, shout.');
    cleanup();
  });

  it("says that <LiveRoot> is missing", () => {
    expect(() => render(() => <Counter />)).toThrow(/Put <LiveRoot> around your app's root/);
  });
});

describe("a window that is gone", () => {
  it("is replaced: the page opens its objects anew, and each shows its own values", async () => {
    await using tab = createTestWindow();
    // Opened in one order and, the first being slow, opened anew in another: so ids mean other entries than before.
    const opening = async (name: string, delay: number) => {
      await sleep(delay);
      const [count, setCount] = createSignal(0);
      return live({ shown: () => `${name} ${count()}`, add: callback(() => setCount(n => n + 1)), name: () => name });
    };
    let delays = [0, 10, 20];
    const Named = (props: { index: number }) => {
      const object = createLive(() => opening("abc"[props.index] ?? "", delays[props.index] ?? 0));
      return <button onClick={object.add}>{object.shown()}</button>;
    };
    const { container } = render(() => [0, 1, 2].map(index => <Named index={index} />), { wrapper: tab.Root });
    await tab.advance(100);
    const first = tab.window;
    delays = [30, 20, 10];
    first.close();
    await tab.advance(10_000);
    expect([first.state, tab.window.state, tab.connector.status()]).toEqual(["closed", "attached", "online"]);
    for (const button of container.querySelectorAll("button")) fireEvent.click(button);
    await tab.settled();
    expect([...container.querySelectorAll("button")].map(button => button.textContent)).toEqual(["a 1", "b 1", "c 1"]);
    cleanup();
  });

  it("leaves what was entered in the fields", async () => {
    await using tab = createTestWindow();
    const written: string[] = [];
    const openForm = async () => {
      const [name] = createSignal("");
      const write = async (value: string): Promise<void> => {
        await sleep(1_000);
        written.push(value);
      };
      return live({ name: input([name, write]) });
    };
    const Form = () => {
      const form = createLive(openForm);
      return (
        <output ref={output => output.addEventListener("enter", () => form.name.set("Ada"))}>{form.name()}</output>
      );
    };
    render(() => <Form />, { wrapper: tab.Root });
    await tab.settled();
    screen.getByRole("status").dispatchEvent(new Event("enter"));
    await tab.settled();
    tab.window.close();
    await tab.advance(5_000);
    expect(count()).toBe("");
    expect(written.at(-1)).toBe("Ada");
    cleanup();
  });
});
