import { createSignal, onCleanup, type Accessor } from "solid-js";

/** What was loaded, what is on its way and what failed, by key. */
export type Load<I> = {
  readonly loaded: Accessor<ReadonlyMap<string, readonly I[]>>;
  readonly loading: Accessor<ReadonlySet<string>>;
  readonly failed: Accessor<ReadonlySet<string>>;
  /** Fetches what is beneath a key, unless that is on its way; true when it came and may be shown. */
  readonly fetch: (
    key: string,
    load: () => Promise<readonly I[]>,
    fail: (error: unknown) => unknown,
  ) => Promise<boolean>;
};

const withKey = (set: ReadonlySet<string>, key: string): Set<string> => new Set(set).add(key);
const withoutKey = (set: ReadonlySet<string>, key: string): Set<string> => new Set([...set].filter(one => one !== key));

/** Children that come later. What arrives after the owner's end is dropped. */
export function createLoad<I>(): Load<I> {
  const [loaded, setLoaded] = createSignal<ReadonlyMap<string, readonly I[]>>(new Map());
  const [loading, setLoading] = createSignal<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = createSignal<ReadonlySet<string>>(new Set());
  let ended = false;
  onCleanup(() => (ended = true));
  return {
    loaded,
    loading,
    failed,
    async fetch(key, load, fail) {
      if (loading().has(key)) return false;
      setFailed(set => withoutKey(set, key));
      setLoading(set => withKey(set, key));
      try {
        const children = await load();
        if (ended) return false;
        setLoaded(map => new Map(map).set(key, children));
        return true;
      } catch (error) {
        if (!ended) {
          setFailed(set => withKey(set, key));
          fail(error);
        }
        return false;
      } finally {
        if (!ended) setLoading(set => withoutKey(set, key));
      }
    },
  };
}
