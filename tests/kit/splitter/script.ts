import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

export const script: Script = {
  async keyboard(page) {
    const handle = page.locator("#controlled [role=separator]");
    const now = (): Promise<string | null> => handle.getAttribute("aria-valuenow");
    await handle.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(now).toBe("31");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(now).toBe("30");
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(now).toBe("40");
    await page.keyboard.press("Home");
    await expect.poll(now).toBe("20");
    await page.keyboard.press("End");
    await expect.poll(now).toBe("80");
    await expect.poll(() => page.textContent("#sizes")).toBe("80/20");
    // Enter closes what can be closed and opens it again as it was.
    const files = page.locator("#three [role=separator]").first();
    await files.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("#three [data-id=files][data-collapsed][inert]", { state: "attached" });
    await page.keyboard.press("Enter");
    await expect.poll(() => files.getAttribute("aria-valuenow")).toBe("25");
    const upright = page.locator("#upright [role=separator]");
    await upright.focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => upright.getAttribute("aria-valuenow")).toBe("51");
  },
};
