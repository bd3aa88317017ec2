import type { BrowserContext } from "playwright-core";

/**
 * The time between two frames of a page, in milliseconds: what a slow phone or a busy machine does to a page between an
 * event and what a script does in the frame after it. Set by `npm run test:late`, to find what is only right when it is
 * quick.
 */
const LATE = Number(process.env["LATE_FRAMES"] ?? 0);

/** Lets frames of all pages of a context come late, if they are to. */
export async function lateFrames(context: BrowserContext): Promise<BrowserContext> {
  if (LATE > 0) await context.addInitScript(delayFrames, LATE);
  return context;
}

/** Runs in the page. All that waits for a frame is called in one, in its order, as in frames that come in time. */
function delayFrames(ms: number): void {
  const frame = window.requestAnimationFrame.bind(window);
  const cancel = window.cancelAnimationFrame.bind(window);
  const waiting = new Map<number, FrameRequestCallback>();
  const coming = new Map<number, number>();
  let last = 0;
  const arrive = (): void => {
    for (const [id, run] of waiting) {
      const call = (time: number): void => {
        coming.delete(id);
        run(time);
      };
      coming.set(id, frame(call));
    }
    waiting.clear();
  };
  window.requestAnimationFrame = run => {
    if (waiting.size === 0) setTimeout(arrive, ms - (performance.now() % ms));
    waiting.set(++last, run);
    return last;
  };
  window.cancelAnimationFrame = id => {
    cancel(coming.get(id) ?? 0);
    coming.delete(id);
    waiting.delete(id);
  };
}
