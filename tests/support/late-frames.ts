import type { BrowserContext } from "playwright-core";

/**
 * How much later frames come than they would, in milliseconds: what a slow phone or a busy machine does to a page between
 * an event and what a script does a frame after it. Set by `npm run test:late`, to find what is only right when it is quick.
 */
const LATE = Number(process.env["LATE_FRAMES"] ?? 0);

/** Lets frames of all pages of a context come late, if they are to. */
export async function lateFrames(context: BrowserContext): Promise<BrowserContext> {
  if (LATE > 0) await context.addInitScript(delayFrames, LATE);
  return context;
}

/** Runs in the page. */
function delayFrames(ms: number): void {
  const frame = window.requestAnimationFrame.bind(window);
  const waiting = new Map<number, number>();
  let last = 0;
  window.requestAnimationFrame = run => {
    const id = ++last;
    const arrive = (): number => frame(time => waiting.delete(id) && run(time));
    waiting.set(id, window.setTimeout(arrive, ms));
    return id;
  };
  window.cancelAnimationFrame = id => {
    window.clearTimeout(waiting.get(id));
    waiting.delete(id);
  };
}
