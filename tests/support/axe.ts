import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Axe from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export interface AxeOptions extends Pick<Axe.RunOptions, "runOnly" | "rules"> {
  /** Selectors of what is not looked at. */
  readonly exclude?: string[];
}

/**
 * What of a page not everybody can use, as axe finds it: the rule, the element, and what is wrong with it. A good page has
 * none. All rules unless `runOnly` names some, or tags of some.
 */
export async function axe(page: Page, { exclude = [], ...options }: AxeOptions = {}): Promise<string[]> {
  await page.evaluate(AXE);
  // A colour on its way from one state to the other is neither.
  await page.evaluate(() => {
    const moving = document.getAnimations().filter(animation => animation instanceof CSSTransition);
    return Promise.allSettled(moving.map(animation => animation.finished)).then(() => undefined);
  });
  return page.evaluate(
    async ([exclude, options]) => {
      const { run } = (window as unknown as { axe: typeof Axe }).axe;
      const { violations } = await run({ exclude }, { resultTypes: ["violations"], ...options });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(node => `${id}: ${node.html.slice(0, 160)} (${node.failureSummary?.split("\n")[1]?.trim() ?? ""})`),
      );
    },
    [exclude, options] as const,
  );
}
