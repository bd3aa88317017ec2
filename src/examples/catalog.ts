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
  "location-greeting": {
    title: "Greeting from the hash",
    summary: "The part of the URL after # is a signal on the server.",
  },
  "location-sync": {
    title: "A URL in step with the page",
    summary: "A field and the hash are one value, a number and a parameter too; back and forward work.",
  },
  "window-size": {
    title: "Size and breakpoint",
    summary: "The server knows how large the window is, once the browser has told.",
  },
  "page-title": {
    title: "A title that follows",
    summary: "The title of the tab is a formula on the server.",
  },
  "client-functions": {
    title: "Functions of the page",
    summary: "A callback on the server asks the browser for what only that knows.",
  },
  confirm: {
    title: "Asking the user",
    summary: "A callback asks before it does what cannot be undone, and awaits the answer.",
  },
  "window-events": {
    title: "Events both ways",
    summary: "Taps go to the server, and the tempo comes back.",
  },
  "window-tour": {
    title: "The rest of the window",
    summary: "Style sheet, full screen, scrolling, notices, reload, and what the request said.",
  },
} as const satisfies Record<string, ExampleEntry>;

export type ExampleSlug = keyof typeof catalog;

/** Whether a text, of a URL say, names an example. */
export function isExampleSlug(slug: string | undefined): slug is ExampleSlug {
  return slug !== undefined && Object.hasOwn(catalog, slug);
}
