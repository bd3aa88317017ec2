import {
  type Accessor,
  batch,
  createSignal,
  createStore,
  getWindow,
  isLiveError,
  LiveError,
  openSocket,
  produce,
  reconcile,
  sleep,
  type Store,
  type UpstreamSocket,
} from "solid-reflect/server";
import type { GridJob, GridSession, GridSnapshot, GridUpdate, GridWorker } from "../services/grid-types";
import { gridService } from "../services/urls";

/** The grid as one window knows it. The records are by id: a change of one is found, and sent, alone. */
export interface Grid {
  readonly sessions: Accessor<readonly GridSession[]>;
  readonly workers: Store<Record<string, GridWorker>>;
  readonly jobs: Store<Record<string, GridJob>>;
  take(update: Pick<GridUpdate, "jobs" | "workers" | "gone">): void;
  /** Becomes what the snapshot is: what has not changed stays, so that only the difference is sent. */
  become(snapshot: Omit<GridSnapshot, "sequence" | "sessions"> & Partial<GridSnapshot>): void;
  /** Whether this is the key of a session or of a department. */
  hasSession(key: unknown): boolean;
}

/** Pauses before the feed is opened again, in milliseconds; the last one from then on. */
const PAUSES = [250, 1_000, 2_000, 5_000];

const byId = <T extends { readonly id: string | number }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map(item => [item.id, item]));

/** Asks for the grid as it is, for the first paint. Where there is none to be asked, the feed will bring it. */
export async function createGrid(): Promise<Grid> {
  const first = await fetch(gridService().snapshot, { signal: AbortSignal.timeout(2_000) }).then(
    (reply): Promise<GridSnapshot> => reply.json(),
    () => ({ sequence: 0, sessions: [], workers: [], jobs: [] }),
  );
  const [sessions, setSessions] = createSignal(first.sessions);
  const [workers, setWorkers] = createStore(byId(first.workers));
  const [jobs, setJobs] = createStore(byId(first.jobs));
  return {
    sessions,
    workers,
    jobs,
    become: snapshot =>
      batch(() => {
        setSessions(before => snapshot.sessions ?? before);
        setWorkers(reconcile(byId(snapshot.workers)));
        setJobs(reconcile(byId(snapshot.jobs)));
      }),
    take: ({ jobs: changed, workers: machines, gone }) =>
      batch(() => {
        for (const worker of machines) setWorkers(worker.id, worker);
        for (const job of changed) setJobs(String(job.id), job);
        setJobs(produce(all => gone.forEach(id => delete all[id])));
      }),
    hasSession: key => sessions().some(({ id, group }) => key === id || key === group),
  };
}

/**
 * Follows the grid's feed for as long as the live object is there, and opens it again whenever it is lost. What it
 * returns gives the grid a command, and rejects with the service's own words where it refuses.
 */
export function followGrid(
  grid: Grid,
  tell: (feed: "live" | "lost") => void,
): (method: string, params: object) => Promise<void> {
  let feed: UpstreamSocket<{ params: GridUpdate }> | undefined;
  let failures = 0;

  const follow = async (signal: AbortSignal): Promise<void> => {
    await using opened = await openSocket<{ params: GridUpdate }>(gridService().feed, { signal });
    const snapshot = await opened.request<GridSnapshot>({ method: "subscribe" });
    grid.become(snapshot);
    feed = opened;
    failures = 0;
    tell("live");
    for await (const { params } of opened) {
      if (params.whole) grid.become(params);
      else grid.take(params);
    }
  };
  getWindow().startSoon(async ({ signal }) => {
    while (!signal.aborted) {
      await follow(signal).catch(() => undefined);
      feed = undefined;
      if (signal.aborted) return;
      tell("lost");
      await sleep(PAUSES[Math.min(failures++, PAUSES.length - 1)] ?? 0);
    }
  });

  return async (method, params) => {
    if (feed === undefined)
      throw new LiveError("refused", "The grid cannot be reached. Try again when its feed is back.");
    try {
      const job = await feed.request<GridJob>({ method, params });
      grid.take({ jobs: [job], workers: [], gone: [] });
    } catch (error) {
      // Only what the service says of the request is meant for people.
      if (isLiveError(error, "request-failed")) throw new LiveError("refused", reasonOf(error), { cause: error });
      throw new LiveError("refused", "The grid was lost before it answered: look whether it was done.", {
        cause: error,
      });
    }
  };
}

function reasonOf({ cause, message }: LiveError): string {
  return typeof cause === "object" && cause !== null && "message" in cause ? String(cause.message) : message;
}
