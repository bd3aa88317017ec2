import { generateHydrationScript, renderToString } from "solid-js/web";
import { earlyClicksScript } from "../../../lib/kit";
import { Page } from "./page";
import type { Route } from "./sample";
import { samples } from "./samples";

/** What the test process takes from the server bundle. */
export const folders: readonly { folder: string; title: string; measured: boolean }[] = samples.map(sample => ({
  folder: sample.folder,
  title: sample.title,
  measured: sample.one !== undefined,
}));

/** The markup of a page, without the document around it. */
export function renderPage(route: Route): string {
  return renderToString(() => <Page route={route} />);
}

/** What has to stand in the head for hydration to work and no early click to be lost. */
export function headScripts(): string {
  return `<script>${earlyClicksScript}</script>${generateHydrationScript()}`;
}
