import type { Locator, Page } from "playwright-core";
import type { HeldAnswers } from "./held-answers";

/** What the clock of the async callback shows when it has been asked. */
export const TIME = /^\d\d:\d\d:\d\d$/;

/** An example of a page by its name. */
export const example = (page: Page, slug: string): Locator => page.locator(`[data-example="${slug}"]`);

/** The quote goes on changing. */
export async function quoteMoves(page: Page): Promise<void> {
  const price = example(page, "async-task").locator("output");
  await price.filter({ hasText: "$" }).waitFor();
  const now = await price.textContent();
  await price.filter({ hasNotText: now ?? "" }).waitFor();
}

/** Calls the server, which says at once that it works on it, and the time when it has asked for it. */
export async function refresh(page: Page, answers: HeldAnswers): Promise<void> {
  const clock = example(page, "async-callback");
  await answers.hold(async () => {
    await clock.getByRole("button", { name: "Refresh" }).click();
    await clock.locator("output", { hasText: "refreshing…" }).waitFor();
  });
  await clock.locator("output", { hasText: TIME }).waitFor();
}
