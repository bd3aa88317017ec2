import type { ExampleSlug } from "../examples/catalog";

export interface Chapter {
  readonly title: string;
  readonly summary: string;
  /** In the order in which they are read. */
  readonly examples: readonly ExampleSlug[];
}

/** The chapters of the tutorial, by the last part of their URL. */
export const chapters = {
  "async-tasks": {
    title: "Async tasks",
    summary:
      "Handlers that await, tasks that go on behind the page, and what becomes of them when something fails or nobody looks any more.",
    examples: ["async-callback", "async-task", "failing-task", "task-group"],
  },
  location: {
    title: "Location",
    summary: "Hash and parameters of the URL as values that both sides write, with back and forward.",
    examples: ["location-greeting", "location-sync"],
  },
  window: {
    title: "The window",
    summary:
      "What a server can know of the browser that it works for, and do in it: sizes, title, functions, questions.",
    examples: ["window-size", "page-title", "client-functions", "confirm", "window-events", "window-tour"],
  },
} as const satisfies Record<string, Chapter>;

export type ChapterSlug = keyof typeof chapters;

/** Whether a text, of a URL say, names a chapter. */
export function isChapterSlug(slug: string | undefined): slug is ChapterSlug {
  return slug !== undefined && Object.hasOwn(chapters, slug);
}

/** The chapter in which an example is explained. */
export function chapterOf(example: ExampleSlug): ChapterSlug | undefined {
  return Object.keys(chapters)
    .filter(isChapterSlug)
    .find(slug => (chapters[slug].examples as readonly ExampleSlug[]).includes(example));
}
