import { expect } from "vitest";
import type { Script } from "../harness/keyboard";

/** Opens a filter; walks, sorts, chooses, resizes and edits by keys. */
export const script: Script = {
  async open(page) {
    await page.click('#full [aria-label="Filter by City"]');
    await page.waitForSelector(".kit-table-filter input:focus");
  },
  async keyboard(page) {
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent.trim() ?? "");
    const names = (): Promise<string[]> => page.locator("#full tbody th").allTextContents();

    // The filter: a choice counts at once, Escape gives the focus back.
    await page.keyboard.press("Space");
    await expect
      .poll(async () => new Set(await page.locator("#full tbody td:nth-child(4)").allTextContents()))
      .toEqual(new Set(["London"]));
    await page.keyboard.press("Escape");
    await page.waitForSelector('#full [aria-label="Filtered by City"]:focus');
    await page.waitForSelector(".kit-table-filter", { state: "detached" });

    // The order: ascending, descending, none.
    await page.focus("#full thead th:nth-child(3) [data-part=sort]");
    const before = await names();
    await page.keyboard.press("Enter");
    await page.waitForSelector('#full th[aria-sort="descending"]');
    expect(await names()).not.toEqual(before);
    await page.keyboard.press("Enter");
    await page.waitForSelector("#full th[aria-sort]", { state: "detached" });

    // Boxes and buttons of rows.
    await page.focus("#full tbody tr:nth-child(1) input");
    await page.keyboard.press("Space");
    await page.waitForSelector('#full tbody tr:nth-child(1)[data-state="selected"]');
    await page.focus("#full tbody tr:nth-child(1) [data-part=toggle]");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#full tr[data-part=detail]");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#full tr[data-part=detail]", { state: "detached" });

    // A column's width.
    const separator = '#wide [role="separator"][aria-label="Width of City"]';
    await page.focus(separator);
    const width = Number(await page.getAttribute(separator, "aria-valuenow"));
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.getAttribute(separator, "aria-valuenow")).toBe(String(width + 10));
    await page.keyboard.press("Shift+ArrowLeft");
    await expect.poll(() => page.getAttribute(separator, "aria-valuenow")).toBe(String(width - 40));

    // A grid has one tab stop, and its cells are walked.
    await page.focus("#editable tbody td");
    expect(await page.locator('#editable table [tabindex="0"]').count()).toBe(1);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focused()).toBe("Ada Lovelace");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => focused()).toBe("Alan Hoare");
    await page.keyboard.press("End");
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe("a");
    await page.keyboard.press("Home");
    await expect.poll(() => focused()).toBe("2");
    await page.keyboard.press("Control+End");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#4");
    await page.keyboard.press("Control+Home");
    await expect.poll(() => focused()).toBe("Number");

    // A head with several buttons is entered and left.
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#editable [data-part=sort]:focus");
    await page.keyboard.press("ArrowRight");
    await page.waitForSelector("#editable [data-part=filter]:focus");
    await page.keyboard.press("Escape");
    await page.waitForSelector("#editable thead th:focus");

    // A cell is edited by F2 or Enter or typing, reverted by Escape, taken over by Enter and Tab.
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("F2");
    await page.waitForSelector("#editable [data-part=editor] input:focus");
    await page.keyboard.type("Nobody");
    await page.keyboard.press("Escape");
    await page.waitForSelector("#editable tbody tr:nth-child(1) td:nth-child(2):focus");
    await expect.poll(() => focused()).toBe("Ada Lovelace");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Ada King");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.textContent("#told")).toBe("1 name Ada King");
    await page.waitForSelector("#editable tbody tr:nth-child(1) td:nth-child(2):focus");
    await expect.poll(focused).toBe("Ada King");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.waitForSelector("#editable tbody tr:nth-child(1) td:nth-child(3) input:focus");
    await page.keyboard.type("Bath");
    // The city of the second row cannot be edited, so Tab goes on to the name, then to the third row.
    await page.keyboard.press("Tab");
    await expect.poll(() => page.textContent("#told")).toBe("1 city Bath");
    await page.keyboard.press("Tab");
    await page.waitForSelector("#editable tbody tr:nth-child(3) td:nth-child(2) input:focus");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Delete");
    await page.keyboard.press("Enter");
    await page.waitForSelector('#editable tbody tr:nth-child(3) td:nth-child(2)[aria-invalid="true"]');
    await expect.poll(() => page.getAttribute("#editable [data-state=failed]", "title")).toBe("It cannot be empty.");

    // Rows far away are scrolled to.
    await page.focus("#virtual tbody td");
    await page.keyboard.press("Control+End");
    await page.waitForSelector('#virtual tr[data-index="99999"] td:nth-child(3):focus');
    await page.keyboard.press("Control+Home");
    await page.waitForSelector('#virtual tr[data-index="0"] td:nth-child(1):focus');
    await page.keyboard.press("ArrowUp");
    await page.waitForSelector("#virtual thead [data-part=sort]:focus");
  },
};
