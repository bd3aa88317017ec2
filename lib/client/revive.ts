import { createComputed, createRoot, createSignal, getOwner, type Owner, runWithOwner, untrack } from "solid-js";

/** A computation as Solid keeps it. Its `state` is 0 when it is up to date. */
type Computation = NonNullable<Owner["owned"]>[number];

const STALE = 1;

/** Passes over a tree: what is run again may fail again and drop others. */
const PASSES = 3;

/**
 * Lets memos that threw run again at the next change. Solid leaves them marked as due without being queued, so that no
 * change reaches them.
 */
export function wakeMemos(owner: Owner): void {
  for (const node of owner.owned ?? []) {
    if (node.pure && node.state === STALE) node.state = 0;
    wakeMemos(node);
  }
}

/**
 * Runs the computations of `roots` that are due but not queued: those that Solid dropped because one before them threw.
 * `failed` gets what they throw.
 */
export function runDropped(roots: Iterable<Owner>, failed: (error: unknown) => void): void {
  const trees = [...roots];
  for (let pass = 0; pass < PASSES; pass++) {
    const dropped = trees.flatMap(root => (root.owned ?? []).flatMap(node => [...dueIn(node)]));
    if (dropped.length === 0) return;
    for (const node of dropped) if (node.state) run(node, failed);
  }
}

/**
 * The roots of what these signals wake at the moment. A row of a `<For>` has a root of its own, which its list's owner
 * does not own.
 */
export function rootsOf(signals: Iterable<() => unknown>): Set<Owner> {
  const roots = new Set<Owner>();
  createRoot(dispose => {
    for (const read of signals) {
      createComputed(() => {
        try {
          read();
        } catch {
          // A failed value is read by throwing.
        }
        const own = getOwner() as Computation;
        for (const { observers } of own.sources ?? []) {
          for (const reader of observers ?? []) if (reader !== own) addRoots(reader, roots);
        }
      });
    }
    dispose();
  });
  return roots;
}

function addRoots(node: Owner, roots: Set<Owner>): void {
  for (let owner: Owner | null = node; owner; owner = owner.owner) if (!("state" in owner)) roots.add(owner);
}

function* dueIn(node: Computation): Iterable<Computation> {
  // Effects under a <Suspense> that waits are due on purpose.
  const { inFallback } = node.suspense ?? {};
  if (node.state && !(inFallback && untrack(inFallback))) yield node;
  for (const child of node.owned ?? []) yield* dueIn(child);
}

function run(node: Computation, failed: (error: unknown) => void): void {
  // Its sources are gone: it was being cleaned up when a clean-up threw. The clean-ups must not run twice.
  if (node.state === STALE && node.sources?.length === 0) dropCleanups(node);
  const [due, trigger] = createSignal(undefined, { equals: false });
  try {
    // Solid runs the owners of a computation that are due before the computation itself.
    runWithOwner(node, () => createComputed(due));
    trigger();
  } catch (error) {
    failed(error);
  }
}

function dropCleanups(node: Computation): void {
  node.cleanups = null;
  for (const child of node.owned ?? []) if (child.sources?.length === 0) dropCleanups(child);
}
