import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

const available = '#team [data-side="available"] [role="listbox"]';
const told = "#told";

export const script: Script = {
  async keyboard(page) {
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    const active = (): Promise<string | null> =>
      page.locator(available).evaluate(list => {
        const id = list.getAttribute("aria-activedescendant");
        return id === null ? null : (document.getElementById(id)?.dataset.value ?? null);
      });
    await page.focus(available);
    await expect.poll(() => active()).toBe("ada");
    await press("ArrowDown");
    await press("Space");
    await page.waitForSelector(`${available} [data-value="ben"][aria-selected="true"]`);
    // With Shift the selection grows; Dora is disabled, so Cleo is the last.
    await press("Shift+ArrowDown");
    await press("ArrowDown");
    await expect.poll(() => active()).toBe("cleo");
    await press("Home");
    await expect.poll(() => active()).toBe("ada");
    await press("c");
    await expect.poll(() => active()).toBe("cleo");
    await press("Enter");
    await expect.poll(() => page.textContent(told)).toBe("emil,ben,cleo; ben,cleo to chosen");
    await expect.poll(() => page.locator(available).evaluate(list => list === document.activeElement)).toBe(true);
    await expect.poll(() => active()).toBe("ada");
    await press("Control+a");
    await press("Tab");
    await press("Enter");
    await expect.poll(() => page.textContent(told)).toBe("emil,ben,cleo,ada; ada to chosen");
    // All that may go has gone: the button takes no more, and keeps the focus.
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-disabled"))).toBe("true");
  },
};
