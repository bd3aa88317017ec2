import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { daysLater, isWeekend } from "../../examples/workday-picker/workdays";
import { launchChromium } from "../support/chromium";
import { type Site, startSite } from "../support/site";
import { joined, type Visit, visit } from "../support/visit";

/** What an example must show, in a page of its own. */
type Show = (box: Locator, page: Page) => Promise<void>;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), startSite()]);
});
afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

const open = async (slug: string): Promise<Visit> => {
  const tab = await visit(browser, `${site.url}/examples/${slug}`);
  await joined(tab.page);
  return tab;
};

const shows = (where: Locator | Page, text: string | RegExp): Promise<void> => where.getByText(text).first().waitFor();

const press = (box: Locator, name: string | RegExp): Promise<void> => box.getByRole("button", { name }).click();

/** Enters a number as a person does. */
async function enter(box: Locator, name: string, value: string): Promise<void> {
  const field = box.getByLabel(name, { exact: true });
  await field.fill(value);
  await field.press("Tab");
}

/** Waits until a field holds a value. */
const holds = (field: Locator, value: string): Promise<void> =>
  expect.poll(() => field.inputValue(), { timeout: 20_000 }).toBe(value);

const output = (box: Locator, text: string | RegExp): Promise<void> =>
  box.locator("output").filter({ hasText: text }).first().waitFor();

/** Opens the calendar of the date picker with a name. */
async function openCalendar(box: Locator, name: string): Promise<void> {
  const picker = box.locator(".kit-date").filter({ has: box.page().getByLabel(name, { exact: true }) });
  await picker.locator("[data-part=trigger]").click();
  await box.page().locator('[data-view="day"]').filter({ visible: true }).first().waitFor();
}

const day = (page: Page, date: string): Locator => page.locator(`[data-view="day"][data-value="${date}"]`).first();

const blocked = async (page: Page, date: string): Promise<boolean> =>
  (await day(page, date).getAttribute("data-disabled")) !== null;

const calculator: Show = async box => {
  await output(box, "5");
  await enter(box, "First number", "40");
  await output(box, "43");
};

const CHAPTERS: Record<string, Record<string, Show>> = {
  apps: {
    "hello-world": box => shows(box, "Hello, world!"),
    "styled-by-prop": async box => {
      const sample = box.locator("strong");
      await press(box, "Repaint");
      await sample.filter({ hasText: "royalblue" }).waitFor();
      const style = await sample.evaluate(element => getComputedStyle(element).borderInlineStartColor);
      expect(style).toBe("rgb(65, 105, 225)");
    },
    "styled-by-sheet": async (box, page) => {
      const background = (): Promise<string> =>
        box.getByRole("button").evaluate(button => getComputedStyle(button).backgroundColor);
      await page.emulateMedia({ reducedMotion: "reduce" });
      const dark = await background();
      await press(box, "Dark");
      await box.locator('[aria-pressed="true"]').waitFor();
      expect(await background()).not.toBe(dark);
    },
    "folders-and-routes": async (box, page) => {
      await press(box, "Pour");
      await output(box, "Tea at 80 °C, 1 cups");
      await box.getByRole("link", { name: "Coffee" }).click();
      await page.waitForURL(/\?drink=coffee$/);
      await output(box, "Coffee at 92 °C, 0 cups");
      await page.goBack();
      await output(box, "Tea at 80 °C, 0 cups");
    },
  },
  components: {
    children: async box => {
      await shows(box, "literal text");
      await output(box, /[1-9]\d* seconds/);
      await box.getByText(/^(odd|even)$/).waitFor();
    },
    "button-types": async box => {
      for (const variant of ["solid", "outline", "soft", "dashed", "ghost"]) await press(box, variant);
      await box.getByLabel("pressed 5 times").or(box.getByText("pressed 5 times")).first().waitFor();
    },
    "icon-button": async box => {
      await press(box, "Download");
      await box.locator('[aria-busy="true"]').waitFor();
      await shows(box, "report.pdf");
    },
    "danger-button": async (box, page) => {
      await press(box, "Do not press");
      await shows(page, "You should not have pressed this button.");
      await site.untilOutput("Somebody pressed the danger button.");
    },
  },
  formulas: {
    greeting: async box => {
      await output(box, "Who are you?");
      await box.getByLabel("Your name").pressSequentially("Ada");
      await output(box, "Hello, Ada!");
    },
    "calculator-closure": calculator,
    "calculator-class": calculator,
    "heading-level": async box => {
      await box.locator("h2", { hasText: "A heading of level 2" }).waitFor();
      await box.getByRole("slider").press("ArrowRight");
      await box.locator("h3", { hasText: "A heading of level 3" }).waitFor();
    },
    "celsius-fahrenheit": async box => {
      await enter(box, "Degrees Celsius", "100");
      await holds(box.getByLabel("Degrees Fahrenheit"), "212");
      await enter(box, "Degrees Fahrenheit", "50");
      await holds(box.getByLabel("Degrees Celsius"), "10");
    },
  },
  state: {
    "counter-badge": async box => {
      for (const name of ["A signal", "A store", "An input"]) await press(box, name);
      for (const how of ["signal", "store", "input"]) {
        await box
          .getByLabel(`1 by ${how}`)
          .or(box.getByText(`1 by ${how}`))
          .first()
          .waitFor();
      }
    },
    "user-list": async (box, page) => {
      await box.getByLabel("Name").fill("Barbara");
      await page.keyboard.press("Enter");
      await box.locator("li", { hasText: "Barbara" }).waitFor();
      await holds(box.getByLabel("Name"), "");
    },
    autorun: async box => {
      await press(box, "Double n");
      await box.locator("li", { hasText: "n is 2" }).waitFor();
      await site.untilOutput("n is 2");
    },
    "two-way-binding": async (box, page) => {
      await box.getByRole("combobox", { name: "Variant" }).click();
      await page.getByRole("option", { name: "ghost" }).click();
      await box.locator('button[data-variant="ghost"]', { hasText: "A ghost button" }).waitFor();
      await press(box, "Reset");
      await shows(box, "A solid button");
    },
  },
  drafts: {
    "draft-memo": async box => {
      const computed = box.getByTestId("computed");
      expect(await computed.textContent()).toBe("1");
      await enter(box, "To", "10");
      await press(box, "Update");
      await box.getByTestId("primes").filter({ hasText: /^4$/ }).waitFor();
      expect(await computed.textContent()).toBe("2");
    },
  },
  lists: {
    "price-rows": async box => {
      await shows(box, "Total: 30 €");
      const others = (): Promise<string[]> => box.getByText(/computed \d+×/).allTextContents();
      const before = await others();
      await press(box, "One Coffee more");
      await shows(box, "Total: 37 €");
      const after = await others();
      expect([after[0], after[1] === before[1], after[2]]).toEqual([before[0], false, before[2]]);
    },
    "row-objects": async box => {
      await shows(box, /^2:\d\d$/);
      await press(box, "Another egg");
      const out = box.getByRole("button", { name: "Take out" });
      await out.nth(2).waitFor();
      await out.first().click();
      await expect.poll(() => out.count(), { timeout: 20_000 }).toBe(2);
    },
  },
  "client-code": {
    "money-format": async box => {
      const field = box.getByLabel("Price");
      expect(await field.inputValue()).toMatch(/€\s?1,234\.50/);
      await output(box, "1234.5");
      await enter(box, "Price", "99.95");
      await output(box, "99.95");
      await box.getByText("USD", { exact: true }).click();
      await holds(field, "$99.95");
      await output(box, "99.95");
    },
    "workday-picker": async (box, page) => {
      const holidays = (): Promise<string[]> => box.getByText(/^\d{4}-\d\d-\d\d$/).allTextContents();
      const listed = await holidays();
      expect(listed).toHaveLength(3);
      await openCalendar(box, "Appointment");
      const [holiday = ""] = listed;
      if ((await day(page, holiday).count()) === 0) await page.locator('[data-part="next-trigger"]').click();
      await day(page, holiday).waitFor();
      expect(await blocked(page, holiday)).toBe(true);
      const shown = await page
        .locator('[data-view="day"]')
        .evaluateAll(cells => cells.map(cell => cell.dataset["value"]));
      const saturday = shown.find(date => date !== undefined && isWeekend(date)) ?? "";
      expect(await blocked(page, saturday)).toBe(true);
      await page.keyboard.press("Escape");
      // Others are listed after a few tries at most.
      await expect
        .poll(
          async () => {
            await press(box, "Other holidays");
            return (await holidays()).join();
          },
          { timeout: 20_000 },
        )
        .not.toBe(listed.join());
    },
    "date-distance": async (box, page) => {
      await openCalendar(box, "Arrival");
      const tenth = page.locator('[data-view="day"][data-value$="-10"]').first();
      const arrival = (await tenth.getAttribute("data-value")) ?? "";
      await tenth.click();
      await openCalendar(box, "Departure");
      await day(page, daysLater(arrival, 5)).waitFor();
      const found = [-1, 0, 5, 6].map(days => blocked(page, daysLater(arrival, days)));
      expect(await Promise.all(found)).toEqual([true, false, false, true]);
      await day(page, daysLater(arrival, 3)).click();
      await output(box, "Nights: 3");
    },
  },
  caching: {
    recompute: async box => {
      await shows(box, "computed 1×");
      await enter(box, "b", "5");
      await output(box, "2 × 2 × 3 + 5");
      await shows(box, "computed 1×");
      await enter(box, "a", "10");
      await output(box, "2 × 5 + 5");
      await shows(box, "computed 2×");
    },
  },
};

describe.each(Object.entries(CHAPTERS))("the chapter %s", (_, examples) => {
  it.each(Object.entries(examples))("shows what %s is about", async (slug, show) => {
    await using tab = await open(slug);
    await show(tab.page.locator("[data-example]"), tab.page);
    expect(tab.problems).toEqual([]);
  });
});

describe("the chapter sharing", () => {
  it("shows who is here, and what was said, to all", async () => {
    await using mine = await open("presence");
    await using yours = await open("presence");
    await expect
      .poll(() => mine.page.locator("[data-example] .kit-avatar").count(), { timeout: 20_000 })
      .toBeGreaterThanOrEqual(2);
    await using speaker = await open("chat");
    await using listener = await open("chat");
    await speaker.page.getByLabel("Say", { exact: true }).fill("Is anybody there?");
    await speaker.page.getByRole("button", { name: "Send" }).click();
    await shows(listener.page.getByRole("log"), "Is anybody there?");
    for (const tab of [mine, yours, speaker, listener]) expect(tab.problems).toEqual([]);
  });
});
