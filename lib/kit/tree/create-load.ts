import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { TreeItem } from "./tree-item";

/** What was loaded, what is on its way and what failed, by key. */
export type Load = {
  readonly loaded: Accessor<ReadonlyMap<string, readonly TreeItem[]>>;
  readonly loading: Accessor<ReadonlySet<string>>;
  readonly failed: Accessor<ReadonlySet<string>>;
  /** Fetches what is in an item, unless that is on its way; true when it came and may be shown. */
  readonly fetch: (
    item: TreeItem,
    load: (item: TreeItem) => Promise<readonly TreeItem[]>,
    fail: (error: unknown, item: TreeItem) => unknown,
  ) => Promise<boolean>;
};

const withKey = (set: ReadonlySet<string>, key: string): Set<string> => new Set(set).add(key);
const withoutKey = (set: ReadonlySet<string>, key: string): Set<string> => new Set([...set].filter(one => one !== key));

/** Children that come later. What arrives after the owner's end is dropped. */
export function createLoad(): Load {
  const [loaded, setLoaded] = createSignal<ReadonlyMap<string, readonly TreeItem[]>>(new Map());
  const [loading, setLoading] = createSignal<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = createSignal<ReadonlySet<string>>(new Set());
  let ended = false;
  onCleanup(() => (ended = true));
  return {
    loaded,
    loading,
    failed,
    async fetch(item, load, fail) {
      const { key } = item;
      if (loading().has(key)) return false;
      setFailed(set => withoutKey(set, key));
      setLoading(set => withKey(set, key));
      try {
        const children = await load(item);
        if (ended) return false;
        setLoaded(map => new Map(map).set(key, children));
        return true;
      } catch (error) {
        if (!ended) {
          setFailed(set => withKey(set, key));
          fail(error, item);
        }
        return false;
      } finally {
        if (!ended) setLoading(set => withoutKey(set, key));
      }
    },
  };
}
