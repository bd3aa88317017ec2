import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createEffect, createSignal as createViewSignal, ErrorBoundary, For, type JSX, onMount, Show } from "solid-js";
import { bind, createLive, createOptimistic, type LiveError, type LiveView } from "solid-reflect";
import {
  callback,
  createSignal,
  each,
  input,
  type Live,
  live,
  LiveError as Refusal,
  sleep,
  stream,
} from "solid-reflect/server";
import { createTestWindow, type TestWindow } from "solid-reflect/testing";
import { afterEach, expect, it } from "vitest";

afterEach(cleanup);

const OPENS_AFTER = 100;

/** A room in a house, both with what can be called; it is open after a while. */
function makeHouse() {
  const [count, setCount] = createSignal(0);
  const [name, setName] = createSignal("");
  const [rows] = createSignal([1, 2]);
  const made: unknown[][] = [];
  const inc = (): ReturnType<typeof callback> =>
    callback(async (...args: unknown[]) => {
      made.push(args);
      setCount(n => n + 1);
      return count();
    });
  const refuse = callback(() => {
    throw new Refusal("refused", "The room is locked.");
  });
  const steps = callback(async function* (to: number) {
    for (let step = 1; step <= to; step++) yield step;
    return to;
  });
  const open = async (fails?: boolean) => {
    await sleep(OPENS_AFTER);
    if (fails) throw new Refusal("refused", "There is no such house.");
    const inner = live({ count, inc: inc(), refuse, steps, name: input([name, setName]) });
    return live({
      count,
      inc: inc(),
      name: input([name, setName]),
      numbers: stream(async function* () {
        yield 7;
      }),
      rows: each(
        rows,
        row => row,
        () => live({ inc: inc() }),
      ),
      room: live({ inner, inc: inc(), count }),
    });
  };
  return { open, made, name, count };
}

type House = LiveView<Awaited<ReturnType<ReturnType<typeof makeHouse>["open"]>> extends Live<infer T> ? T : never>;

/** Shows a house, not open yet, with what `view` makes of it. */
function show(
  tab: TestWindow,
  open: () => Promise<unknown>,
  view: (house: House) => JSX.Element,
): ReturnType<typeof render> {
  const View = (): JSX.Element => view(createLive(open as never) as unknown as House);
  return render(() => <View />, { wrapper: tab.Root });
}

/** Lets the house open, and what waits for that be done. */
async function opened(tab: TestWindow): Promise<void> {
  await tab.advance(OPENS_AFTER);
  await tab.settled();
}

it.each([
  ["of an object", (house: House) => house.inc],
  ["of an object in it", (house: House) => house.room.inc],
  ["two objects deep", (house: House) => house.room.inner.inc],
])("a callback %s as an event handler waits for the object, and goes on to work", async (_, find) => {
  await using tab = createTestWindow();
  const { open, made } = makeHouse();
  show(tab, open, house => {
    // Taken out once, before it is known what it is.
    const inc = find(house);
    return <button onClick={inc}>{String(inc.pending())}</button>;
  });
  const button = screen.getByRole("button");
  fireEvent.click(button);
  fireEvent.click(button);
  await tab.settled();
  expect([made, button.textContent]).toEqual([[], "false"]);
  await opened(tab);
  expect(made).toEqual([[], []]);
  fireEvent.click(button);
  expect(button.textContent).toBe("true");
  await tab.settled();
  expect([made.length, button.textContent, tab.notices]).toEqual([3, "false", []]);
  cleanup();
});

it("a call that waited has its result, its error, its progress and its end", async () => {
  await using tab = createTestWindow();
  const { open } = makeHouse();
  let house!: House;
  show(tab, open, view => ((house = view), undefined));
  const result = house.room.inc();
  const refused = house.room.inner.refuse().catch((error: unknown) => (error as LiveError).message);
  const steps: number[] = [];
  const call = house.room.inner.steps(3);
  const reading = (async () => {
    for await (const step of call) steps.push(step);
  })();
  const cancelled = house.room.inner.inc();
  cancelled.cancel();
  await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
  const aborted = new AbortController();
  const stopped = house.inc(aborted.signal);
  aborted.abort();
  await opened(tab);
  await reading;
  expect(await Promise.all([result, refused, call])).toEqual([1, "The room is locked.", 3]);
  await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
  expect(steps).toEqual([1, 2, 3]);
  cleanup();
});

it("a form that is submitted to a callback early does not leave the page", async () => {
  await using tab = createTestWindow();
  const { open, made } = makeHouse();
  const { container } = show(tab, open, house => <form onSubmit={house.room.inc as never} />);
  expect(fireEvent.submit(container.querySelector("form") as Element)).toBe(false);
  await opened(tab);
  expect(made).toEqual([[]]);
  cleanup();
});

it("a handler that is refused after it waited is a notice, once", async () => {
  await using tab = createTestWindow();
  const { open } = makeHouse();
  show(tab, open, house => <button onClick={house.room.inner.refuse as never} />);
  fireEvent.click(screen.getByRole("button"));
  await opened(tab);
  expect(tab.notices.map(({ message }) => message)).toEqual(["The room is locked."]);
  cleanup();
});

it("an optimistic value comes back to the server's", async () => {
  await using tab = createTestWindow();
  const { open, made } = makeHouse();
  show(tab, open, house => {
    const [count, inc] = createOptimistic(
      () => house.room.inner.count(),
      house.room.inner.inc as never,
      () => 99,
    );
    return (
      <button onClick={inc as never}>
        {count()} {String(inc.pending())} {String(inc.error())}
      </button>
    );
  });
  const button = screen.getByRole("button");
  expect(button.textContent).toBe(" false undefined");
  for (const shown of ["1 false undefined", "2 false undefined"]) {
    fireEvent.click(button);
    expect(button.textContent).toContain("99");
    await opened(tab);
    expect(button.textContent).toBe(shown);
  }
  expect(made).toEqual([[], []]);
  cleanup();
});

it("an input that is set early is set when it is there", async () => {
  await using tab = createTestWindow();
  const { open, name } = makeHouse();
  let house!: House;
  show(tab, open, view => ((house = view), undefined));
  const { set } = house.room.inner.name;
  bind(house.name).onChange("Ada");
  await opened(tab);
  expect(name()).toBe("Ada");
  set("Bob");
  await tab.settled();
  expect(name()).toBe("Bob");
  cleanup();
});

it("parts of entries that were taken out early read what is there", async () => {
  await using tab = createTestWindow();
  const { open } = makeHouse();
  const { container } = show(tab, open, house => {
    const { pending, error } = house.room.inner.refuse;
    const { status } = house.numbers;
    return (
      <p>
        {String(pending())} {(error() as LiveError | undefined)?.message ?? "none"} {status()} {house.numbers()}
        <button onClick={house.room.inner.refuse as never} />
      </p>
    );
  });
  expect(container.textContent).toBe("false none idle ");
  await opened(tab);
  fireEvent.click(screen.getByRole("button"));
  expect(container.textContent).toContain("true none");
  await tab.settled();
  expect(container.textContent).toBe("false The room is locked. done 7");
  cleanup();
});

it("callbacks of the rows of a list work", async () => {
  await using tab = createTestWindow();
  const { open, made } = makeHouse();
  show(tab, open, house => <For each={house.rows() ?? []}>{row => <button onClick={row.inc} />}</For>);
  await opened(tab);
  for (const button of screen.getAllByRole("button")) fireEvent.click(button);
  await tab.settled();
  expect(made).toEqual([[], []]);
  cleanup();
});

it("a value reads undefined where the page renders, and a call there is made when the object is open", async () => {
  await using tab = createTestWindow();
  const { open, made } = makeHouse();
  const seen: unknown[] = [];
  show(tab, open, house => {
    seen.push(house.count(), house.room.count());
    createEffect(() => seen.push(house.room.count()));
    onMount(() => void house.room.inc("mounted" as never));
    return undefined;
  });
  expect(seen).toEqual([undefined, undefined, undefined]);
  await opened(tab);
  expect(made).toEqual([["mounted"]]);
  expect(seen.at(-1)).toBe(1);
  cleanup();
});

it("a call is given up when its component goes or its object cannot be opened, and is not a notice", async () => {
  await using tab = createTestWindow();
  const { open, made } = makeHouse();
  const [shown, setShown] = createViewSignal(true);
  const ends: unknown[] = [];
  const codeOf = (error: unknown): unknown => ends.push((error as LiveError).code);
  let left!: House;
  let failed!: House;
  const Left = (): undefined => void (left = createLive(open) as unknown as House);
  const Failed = () => {
    failed = createLive(open, [true]) as unknown as House;
    return <p>{failed.count()}</p>;
  };
  const { container } = render(
    () => (
      <>
        <Show when={shown()}>
          <Left />
        </Show>
        <ErrorBoundary fallback={error => <b>{(error as Error).message}</b>}>
          <Failed />
        </ErrorBoundary>
      </>
    ),
    { wrapper: tab.Root },
  );
  left.room.inc().catch(codeOf);
  void left.room.inc();
  failed.room.inc().catch(codeOf);
  void failed.room.inc();
  setShown(false);
  // One opening may wait for the other, which brings the window.
  await opened(tab);
  await opened(tab);
  expect(container.textContent).toBe("There is no such house.");
  expect([ends, made, tab.notices]).toEqual([["cancelled", "unavailable"], [], []]);
  cleanup();
});
