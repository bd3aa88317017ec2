import type { ExampleSlug } from "../examples/catalog";
import type { ProseSlug } from "./prose";

export interface Chapter {
  readonly title: string;
  readonly summary: string;
  /** Sections of text, before the examples. */
  readonly prose?: readonly ProseSlug[];
  /** In the order in which they are read. */
  readonly examples: readonly ExampleSlug[];
}

/** The chapters of the tutorial in the order in which they are read, by the last part of their URL. */
export const chapters = {
  "get-started": {
    title: "Get started",
    summary: "Run the site, write a first app, and know where things are.",
    prose: ["run-the-site", "first-app", "site-of-your-own", "where-things-are"],
    examples: [],
  },
  apps: {
    title: "Apps",
    summary: "A server function, a component, and how they look.",
    examples: ["hello-world", "styled-by-prop", "styled-by-sheet", "folders-and-routes"],
  },
  components: {
    title: "Components",
    summary: "What may stand between tags, and what a property may be.",
    examples: ["children", "button-types", "icon-button", "danger-button"],
  },
  formulas: {
    title: "Formulas",
    summary: "Values that follow from others, and fields that follow from them.",
    examples: ["greeting", "calculator-closure", "calculator-class", "heading-level", "celsius-fahrenheit"],
  },
  state: {
    title: "State",
    summary: "Signals, stores, inputs and effects: where state lives, and who hears when it changes.",
    examples: ["counter-badge", "user-list", "autorun", "two-way-binding", "tidy-input"],
  },
  drafts: {
    title: "Drafts",
    summary: "Values that are changed together, and seen by others when they are committed.",
    examples: ["draft-product", "draft-memo"],
  },
  lists: {
    title: "Deep state",
    summary: "Lists whose rows change, move, compute and work on their own.",
    examples: ["price-rows", "ranking", "row-objects", "row-requests", "mapping-once"],
  },
  "client-code": {
    title: "Client code",
    summary: "What is better done in the browser: how a value is written, and which days a calendar offers.",
    examples: ["money-format", "workday-picker", "date-distance"],
  },
  "async-tasks": {
    title: "Async tasks",
    summary:
      "Handlers that await, tasks that go on behind the page, and what becomes of them when something fails or nobody looks any more.",
    examples: ["async-callback", "async-task", "failing-task", "task-group", "generator", "event-log"],
  },
  calls: {
    title: "Calls and async values",
    summary: "Work that takes its time: progress, cancelling, several calls at once, and formulas that await.",
    examples: ["long-work", "latest-search", "optimistic-like", "async-formula", "follow-symbol"],
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
  caching: {
    title: "Caching",
    summary: "What is computed again, and when.",
    examples: ["recompute", "keyed-memo"],
  },
  sharing: {
    title: "Sharing",
    summary: "One live object for many tabs: a counter, who is here, a chat.",
    examples: ["shared-counter", "presence", "chat", "members-only"],
  },
  reliability: {
    title: "Reliability",
    summary: "Pull the plug, let the tab sleep, slow everything down: what a user sees, and what survives.",
    prose: ["pull-the-plug", "sleep", "slow-down", "inspector", "what-survives"],
    examples: [],
  },
  testing: {
    title: "Testing",
    summary: "Live objects and views tested in one process: no browser, no sockets, no waiting.",
    prose: ["test-a-live-object", "let-time-pass", "several-tabs", "cut-the-network", "test-a-view"],
    examples: [],
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
    .find(slug => examplesOf(slug).includes(example));
}

/** The examples of a chapter, in their order. */
export function examplesOf(chapter: ChapterSlug): readonly ExampleSlug[] {
  return chapters[chapter].examples;
}

/** The sections of text of a chapter, in their order. */
export function proseOf(chapter: ChapterSlug): readonly ProseSlug[] {
  const { prose = [] }: Chapter = chapters[chapter];
  return prose;
}

/** The chapters that are read before and after one. */
export function neighboursOf(chapter: ChapterSlug): {
  previous: ChapterSlug | undefined;
  next: ChapterSlug | undefined;
} {
  const slugs = Object.keys(chapters).filter(isChapterSlug);
  const at = slugs.indexOf(chapter);
  return { previous: slugs[at - 1], next: slugs[at + 1] };
}
