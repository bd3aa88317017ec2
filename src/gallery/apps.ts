import { type ExampleSlug, isExampleSlug } from "../examples/catalog";

/** The examples that are apps: shown over the whole width, each on a page of its own. In the order of the gallery. */
export const apps: readonly ExampleSlug[] = [
  "market-dashboard",
  "grid-monitor",
  "live-quotes",
  "stock-history",
  "plot-tool",
  "stock-screener",
  "todo-list",
  "slides",
  "token-stream",
];

/** Whether a text, of a URL say, names an app of the gallery. */
export function isAppSlug(slug: string | undefined): slug is ExampleSlug {
  return isExampleSlug(slug) && apps.includes(slug);
}
