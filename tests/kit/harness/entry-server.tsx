import { generateHydrationScript, renderToString } from "solid-js/web";
import { earlyClicksScript } from "../../../lib/kit";
import type { Budget } from "./budgets";
import { demos } from "./demos";
import { Page } from "./page";
import type { Route } from "./sample";
import { samples } from "./samples";

/** What the test process takes from the server bundle. */
export const folders: readonly { folder: string; title: string; measured: boolean }[] = samples.map(sample => ({
  folder: sample.folder,
  title: sample.title,
  measured: sample.one !== undefined,
}));

/** The folders of examples/components. */
export const demoFolders: readonly string[] = [...new Set(demos.map(demo => demo.folder))];

/** What the components may weigh whose samples say so, by exported name. */
export const ownBudgets: Readonly<Record<string, Budget>> = Object.fromEntries(
  samples.flatMap(({ folder, budgets = {} }) =>
    Object.entries(budgets).map(([name, budget]) => [name, { ...budget, folder }]),
  ),
);

/** The markup of a page, without the document around it. */
export function renderPage(route: Route): string {
  return renderToString(() => <Page route={route} />);
}

/** What has to stand in the head for hydration to work and no early click to be lost. */
export function headScripts(): string {
  return `<script>${earlyClicksScript}</script>${generateHydrationScript()}`;
}
