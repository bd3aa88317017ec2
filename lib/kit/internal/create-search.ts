import { createSignal, onCleanup, type Accessor } from "solid-js";

/** A search somewhere else: its newest answer, and whether one is still to come. */
export type Search<R> = {
  /** The newest answer; undefined before the first, and after a search that answers nothing. */
  readonly found: Accessor<R | undefined>;
  readonly loading: Accessor<boolean>;
  readonly failed: Accessor<boolean>;
  /** Asks again. An answer to an older question that comes later is dropped, and its signal is aborted. */
  readonly ask: (text: string) => void;
};

type Answer<R> = R | undefined | Promise<R | undefined>;

/** Asks a caller's function; the newest question alone counts. What comes after the owner's end is dropped. */
export function createSearch<R>(
  search: () => ((text: string, signal: AbortSignal) => Answer<R>) | undefined,
): Search<R> {
  const [found, setFound] = createSignal<R>();
  const [loading, setLoading] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  let current: AbortController | undefined;
  onCleanup(() => current?.abort());
  return {
    found,
    loading,
    failed,
    ask(text) {
      const question = search();
      current?.abort();
      if (question === undefined) return;
      const own = new AbortController();
      current = own;
      setLoading(true);
      setFailed(false);
      const end = (answer: R | undefined, wrong: boolean): void => {
        if (own.signal.aborted) return;
        if (!wrong) setFound(() => answer);
        setFailed(wrong);
        setLoading(false);
      };
      let answer: Answer<R>;
      try {
        answer = question(text, own.signal);
      } catch (error) {
        end(undefined, true);
        throw error;
      }
      void Promise.resolve(answer).then(
        value => end(value, false),
        (error: unknown) => {
          end(undefined, true);
          // Nobody waits for the one that was overtaken; the page's own reporting hears of the others.
          if (!own.signal.aborted) throw error;
        },
      );
    },
  };
}
