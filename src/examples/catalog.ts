/** What the site says of an example besides what its own files say. */
export interface ExampleEntry {
  readonly title: string;
  /** One sentence: for lists, link previews and search engines. */
  readonly summary: string;
}

/**
 * Every example that the site shows, by the name of its folder in `examples/`. A build fails when one of its three files
 * (`live.ts`, `view.tsx`, `notes.md`) is missing.
 */
export const catalog = {
  "async-callback": {
    title: "Async callback",
    summary: "A button whose handler runs on the server and awaits an HTTP request.",
  },
  "async-formula": {
    title: "Async formula",
    summary: "A formula that takes its time, says so meanwhile, and always ends with the newest answer.",
  },
  "async-task": {
    title: "Background task",
    summary: "A task that follows a WebSocket feed and sets a signal for every quote.",
  },
  "draft-memo": {
    title: "A draft gates a memo",
    summary: "A costly memo that is computed only when its inputs are committed.",
  },
  "draft-product": {
    title: "Product of two numbers",
    summary: "A form whose values nobody sees before OK, and that Cancel reverts.",
  },
  "failing-task": {
    title: "A task that fails",
    summary: "One task fails, the user is told, and its sibling goes on.",
  },
  "keyed-memo": {
    title: "A memo for each argument",
    summary: "Results that are kept for each argument, reactive and within bounds.",
  },
  "latest-search": {
    title: "The latest search wins",
    summary: "A slow search as you type: each key takes the place of the call before.",
  },
  "long-work": {
    title: "Progress of long work",
    summary: "An async generator that tells how far it is, and can be cancelled.",
  },
  "optimistic-like": {
    title: "Optimistic like",
    summary: "A button that shows its effect at once, and takes it back when the server refuses.",
  },
  "task-group": {
    title: "Tasks that end together",
    summary: "Three tasks with progress that are cancelled together, or by the first one that fails.",
  },
} as const satisfies Record<string, ExampleEntry>;

export type ExampleSlug = keyof typeof catalog;

/** Whether a text, of a URL say, names an example. */
export function isExampleSlug(slug: string | undefined): slug is ExampleSlug {
  return slug !== undefined && Object.hasOwn(catalog, slug);
}
