import type { ExampleSlug } from "../examples/catalog";

export interface Chapter {
  readonly title: string;
  readonly summary: string;
  /** In the order in which they are read. */
  readonly examples: readonly ExampleSlug[];
}

/** The chapters of the tutorial, by the last part of their URL. */
export const chapters = {
  drafts: {
    title: "Drafts",
    summary: "Values that are changed together, and seen by others when they are committed.",
    examples: ["draft-product", "draft-memo"],
  },
  "async-tasks": {
    title: "Async tasks",
    summary:
      "Handlers that await, tasks that go on behind the page, and what becomes of them when something fails or nobody looks any more.",
    examples: ["async-callback", "async-task", "failing-task", "task-group"],
  },
  calls: {
    title: "Calls and async values",
    summary: "Work that takes its time: progress, cancelling, several calls at once, and formulas that await.",
    examples: ["long-work", "latest-search", "optimistic-like", "async-formula"],
  },
  caching: {
    title: "Caching",
    summary: "Results that are worked out once, and again only when they must be.",
    examples: ["keyed-memo"],
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
    .find(slug => {
      const { examples }: Chapter = chapters[slug];
      return examples.includes(example);
    });
}
