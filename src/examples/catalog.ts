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
  "async-task": {
    title: "Background task",
    summary: "A task that follows a WebSocket feed and sets a signal for every quote.",
  },
  "failing-task": {
    title: "A task that fails",
    summary: "One task fails, the user is told, and its sibling goes on.",
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
