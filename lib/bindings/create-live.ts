import { createMemo, createResource, onCleanup, untrack, useContext } from "solid-js";
import type { Live, LiveEntries } from "../live";
import { ConnectorContext, required } from "./connector";
import { createView } from "./create-view";
import type { LiveView } from "./view-types";
import { createWaiting } from "./waiting";

/** The arguments of the server function: fixed, or reactive. While the accessor gives undefined nothing is opened. */
export type LiveArguments<A extends readonly unknown[]> = A | (() => A | undefined);

/**
 * Opens a live object for the component that calls this: while the page is rendered, its values go into the HTML; the
 * browser takes over that same object, and from then on each value changes when the server's does. When the component
 * unmounts, the server disposes the object with its tasks. When an argument changes (each is compared by `Object.is`), the
 * object is closed and a new one opened, whose values replace the old ones as soon as they are there.
 *
 * Opening is asynchronous and suspends under `<Suspense>`. Until it is done for the first time, values read undefined in
 * JSX, memos, effects that track them and the body of a component. A callback that is called earlier by an event handler
 * or an effect waits for the object. Outside of those places a call without arguments may be one of a callback, so that
 * reading a value there gives a promise of it.
 *
 * Raises `no-root` outside of `<LiveRoot>`; a server function that fails, or one that does not return a live object
 * (`not-live`), goes to the nearest `<ErrorBoundary>`.
 *
 * @example
 * ```tsx
 * import { createLive } from "solid-reflect";
 * import { callback, createSignal, live } from "solid-reflect/server";
 *
 * async function openCounter(start: number) {
 *   "use server";
 *   const [count, setCount] = createSignal(start);
 *   return live({ count, increment: callback(() => setCount(n => n + 1)) });
 * }
 *
 * export function Counter(props: { start: number }) {
 *   const counter = createLive(openCounter, () => [props.start]);
 *   return <button onClick={counter.increment}>{counter.count()}</button>;
 * }
 * ```
 */
export function createLive<A extends unknown[], T extends LiveEntries>(
  open: (...args: A) => Promise<Live<T>>,
  ...[args]: [] extends A ? [args?: LiveArguments<A>] : [args: LiveArguments<A>]
): LiveView<T> {
  const connector = required(useContext(ConnectorContext), "createLive");
  const source = typeof args === "function" ? sameWhileEqual(args) : () => (args ?? []) as A;
  let newest = 0;
  const openOne = async (list: A): Promise<unknown> => {
    const opening = ++newest;
    const answer = await connector.open(open, list);
    // Nobody waits for it any more: the component has gone, or an argument changed meanwhile.
    if (opening !== newest) connector.bind(answer, () => undefined).release();
    return answer;
  };
  onCleanup(() => newest++);
  const [described, { refetch }] = createResource(source, openOne);
  const reopen = (): void => void refetch();
  const bound = createMemo(() => {
    // `latest` keeps the old object's values while a new one is being opened, after a change of arguments.
    const answer: unknown = described.latest;
    if (answer === undefined && described.state !== "ready") return undefined;
    const next = untrack(() => connector.bind(answer, reopen));
    onCleanup(() => next.release());
    return next;
  });
  return createView(
    bound,
    connector,
    createWaiting(bound, () => described.error, connector),
  ) as LiveView<T>;
}

/** The list that was there before, as long as no argument in it has changed: an accessor makes a new one each time. */
function sameWhileEqual<A extends readonly unknown[]>(args: () => A | undefined): () => A | undefined {
  let last: A | undefined;
  return () => {
    const [before, next] = [last, args()];
    const equal = next?.length === before?.length && next?.every((argument, at) => Object.is(argument, before?.[at]));
    return equal ? before : (last = next);
  };
}
