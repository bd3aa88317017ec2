import type { ExampleSlug } from "../examples/catalog";

/** What the site says of a section of text besides the text itself. */
export interface ProseEntry {
  readonly title: string;
  /** An example that runs above the text, for the reader to try what it says. */
  readonly example?: ExampleSlug;
}

/**
 * The sections of chapters that are text. Each has its Markdown in `src/tutorial/prose/<slug>.md`, where a fence that names
 * a file (```` ```ts examples/chat/live.ts ````) shows that very file. A build fails when a text, a file or what a link
 * leads to is missing.
 */
export const prose = {
  "run-the-site": { title: "Run this site" },
  "first-app": { title: "A first app", example: "hello-world" },
  "site-of-your-own": { title: "A site of your own" },
  "where-things-are": { title: "Where things are" },
  "pull-the-plug": { title: "Pull the plug", example: "counter-badge" },
  sleep: { title: "Let it sleep", example: "async-task" },
  "slow-down": { title: "Slow it down", example: "greeting" },
  inspector: { title: "See it with the inspector", example: "async-callback" },
  "what-survives": { title: "What survives what" },
  "test-a-live-object": { title: "Test a live object" },
  "let-time-pass": { title: "Let time pass" },
  "several-tabs": { title: "Several tabs" },
  "cut-the-network": { title: "Cut the network" },
  "test-a-view": { title: "Test a view" },
} as const satisfies Record<string, ProseEntry>;

export type ProseSlug = keyof typeof prose;

/** Whether a text, of a request say, names a section. */
export function isProseSlug(slug: string): slug is ProseSlug {
  return Object.hasOwn(prose, slug);
}

/** The example that runs in a section, if any. */
export function exampleIn(slug: ProseSlug): ExampleSlug | undefined {
  const { example }: ProseEntry = prose[slug];
  return example;
}
