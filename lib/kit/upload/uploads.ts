import { createSignal, onCleanup, untrack, type Accessor } from "solid-js";

export type UploadStatus = "ready" | "uploading" | "done" | "failed";

/** A file, chosen here or known before. */
export type UploadItem = {
  readonly id: string;
  readonly name: string;
  readonly status: UploadStatus;
  readonly size?: number;
  /** Its media type, such as "image/png". */
  readonly type?: string;
  /** Where it can be seen; of a picture that was chosen here a preview is made. */
  readonly url?: string;
  readonly file?: File;
  /** What the upload gave. A string is what a form sends for it. */
  readonly result?: unknown;
  /** What the upload's error said. */
  readonly error?: string;
};

/** Sends one file. Its promise's value is the item's `result`; a rejection makes it "failed", to be tried again. */
export type UploadHandler = (
  file: File,
  context: {
    /** From 0 to 1. Without it the bar only moves. */
    readonly onProgress: (share: number) => void;
    /** Aborted when the file is taken out, and when the component ends. */
    readonly signal: AbortSignal;
  },
) => Promise<unknown>;

type Options = {
  readonly items: Accessor<readonly UploadItem[]>;
  readonly change: (items: UploadItem[]) => void;
  readonly handler: () => UploadHandler | undefined;
  readonly prefix: string;
};

/** The uploads of one component: what is on its way, and how far. Ends with its owner. */
export type Uploads = {
  readonly add: (files: readonly File[]) => void;
  /** Takes an item out, and stops it if it is on its way. */
  readonly remove: (id: string) => void;
  readonly retry: (id: string) => void;
  readonly progress: (id: string) => number | undefined;
};

export function createUploads(options: Options): Uploads {
  const [shares, setShares] = createSignal<Readonly<Record<string, number>>>({});
  const running = new Map<string, AbortController>();
  let count = 0;
  const current = (): readonly UploadItem[] => untrack(options.items);
  const update = (id: string, part: Partial<UploadItem>): void => {
    if (current().some(item => item.id === id))
      options.change(current().map(item => (item.id === id ? { ...item, ...part } : item)));
  };
  const start = async (id: string, file: File, handler: UploadHandler): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    running.set(id, controller);
    setShares(all => ({ ...all, [id]: 0 }));
    const onProgress = (share: number): void => {
      if (!signal.aborted) setShares(all => ({ ...all, [id]: Math.min(1, Math.max(0, share)) }));
    };
    try {
      const result = await handler(file, { onProgress, signal });
      if (!signal.aborted) update(id, { status: "done", result, error: undefined });
    } catch (error) {
      // Shown where it happened, with a button that tries again: nothing more is to be reported.
      if (!signal.aborted) update(id, { status: "failed", error: error instanceof Error ? error.message : undefined });
    } finally {
      if (running.get(id) === controller) running.delete(id);
    }
  };
  onCleanup(() => {
    for (const controller of running.values()) controller.abort();
  });
  return {
    add(files) {
      const handler = options.handler();
      const made = files.map((file): UploadItem => {
        const { name, size, type } = file;
        const status = handler === undefined ? "ready" : "uploading";
        return { id: `${options.prefix}-${++count}`, name, size, type, file, status };
      });
      options.change([...current(), ...made]);
      if (handler === undefined) return;
      for (const { id, file } of made) if (file !== undefined) void start(id, file, handler);
    },
    remove(id) {
      running.get(id)?.abort();
      options.change(current().filter(item => item.id !== id));
    },
    retry(id) {
      const handler = options.handler();
      const file = current().find(item => item.id === id)?.file;
      if (handler === undefined || file === undefined || running.has(id)) return;
      update(id, { status: "uploading", error: undefined });
      void start(id, file, handler);
    },
    progress: id => shares()[id],
  };
}
