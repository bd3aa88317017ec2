import type { Page } from "playwright-core";

/**
 * Waits for two frames of a page. Some things are only there a frame after what shows them: a panel in its place, and the
 * ears that hear a click beside it.
 */
export function afterFrames(page: Page): Promise<void> {
  return page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
}

/** Holds a page's frames back, as a busy machine does. Returns what lets them come, and goes on as before. */
export async function holdFrames(page: Page): Promise<() => Promise<void>> {
  const release = await page.evaluateHandle(() => {
    const frame = window.requestAnimationFrame;
    const held: FrameRequestCallback[] = [];
    window.requestAnimationFrame = run => held.push(run);
    return () => {
      window.requestAnimationFrame = frame;
      for (const run of held) frame(run);
      return new Promise<void>(done => frame(() => done()));
    };
  });
  return () => release.evaluate(release => release());
}
