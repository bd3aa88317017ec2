import { describe, expect, it } from "vitest";
import { dateMask, dateText, readText, type DateStyle } from "../../../lib/kit/internal/dates/date-text";
import { lastDay, readDate, writeDate, type DateUnit } from "../../../lib/kit/internal/dates/dates";
import { monthWeeks } from "../../../lib/kit/internal/dates/month-weeks";
import { datePicker as strings } from "../../../lib/kit/locale/english-strings";
import { german } from "../../../lib/kit/locale";

const style = (language: string, unit: DateUnit = "date"): DateStyle => ({
  language,
  unit,
  format: undefined,
  strings,
});
const typed = (text: string, language = "en", unit: DateUnit = "date"): string =>
  writeDate(readText(text, style(language, unit), 2026), unit);

describe("dates as text of ISO", () => {
  it("are read and written back in every unit", () => {
    const texts: [string, DateUnit][] = [
      ["2026-11-25", "date"],
      ["2026-W48", "week"],
      ["2026-11", "month"],
      ["2026", "year"],
    ];
    for (const [text, unit] of texts) expect(writeDate(readDate(text), unit)).toBe(text);
  });

  it("are none where there is no such date", () => {
    for (const text of ["2026-02-29", "2026-13-01", "2026-W54", "25.11.2026", "", "2026-1-1"])
      expect(readDate(text)).toBeUndefined();
    expect(readDate("2028-02-29")?.toString()).toBe("2028-02-29");
  });

  it("give a week to the year of its Thursday", () => {
    const days: [string, string][] = [
      ["2027-01-03", "2026-W53"],
      ["2027-01-04", "2027-W01"],
      ["2024-12-30", "2025-W01"],
      ["2021-01-01", "2020-W53"],
    ];
    for (const [day, week] of days) expect(writeDate(readDate(day), "week")).toBe(week);
  });

  it("know the last day of a unit", () => {
    expect(lastDay(readDate("2028-02"), "month")?.toString()).toBe("2028-02-29");
    expect(lastDay(readDate("2026-W48"), "week")?.toString()).toBe("2026-11-29");
    expect(lastDay(readDate("2026"), "year")?.toString()).toBe("2026-12-31");
  });

  it("fill six weeks from the locale's first day on", () => {
    const november = readDate("2026-11-25");
    if (november === undefined) throw new Error("no date");
    const first = (language: string, firstDay?: number): string =>
      monthWeeks(november, language, firstDay)[0]?.[0]?.toString() ?? "";
    expect([first("en-US"), first("en-GB"), first("ar-EG"), first("en-US", 1)]).toEqual([
      "2026-11-01",
      "2026-10-26",
      "2026-10-31",
      "2026-10-26",
    ]);
    expect(monthWeeks(november, "de", undefined)).toHaveLength(6);
  });
});

describe("typed dates", () => {
  it("follow the order of the language, or ISO's", () => {
    expect(typed("11/25/2026")).toBe("2026-11-25");
    expect(typed("25/11/2026", "en-GB")).toBe("2026-11-25");
    expect(typed("25.11.2026", "de")).toBe("2026-11-25");
    expect(typed("2026年11月25日", "ja")).toBe("2026-11-25");
    expect(typed("2026-11-25", "de")).toBe("2026-11-25");
  });

  it("may be short, or without signs between", () => {
    expect(typed("3/4/27")).toBe("2027-03-04");
    expect(typed("3.4.", "de")).toBe("2026-04-03");
    expect(typed("11252026")).toBe("2026-11-25");
    expect(typed("251126", "de")).toBe("2026-11-25");
    expect(typed("1/1/99")).toBe("1999-01-01");
    expect(typed("112026", "en", "month")).toBe("2026-11");
    expect(typed("2026-11", "de", "month")).toBe("2026-11");
    expect(typed("Week 48, 2026", "en", "week")).toBe("2026-W48");
    expect(typed("2026", "en", "year")).toBe("2026");
  });

  it("are read in the language's own digits", () => {
    expect(typed("٢٥/١١/٢٠٢٦", "ar-EG")).toBe("2026-11-25");
  });

  it("are none where they make no sense", () => {
    for (const text of ["tomorrow", "31/31/2026", "2/30/2026", "12"]) expect(typed(text)).toBe("");
  });

  it("read what is shown, in every language", () => {
    const date = readDate("2026-03-04");
    for (const language of ["en", "en-GB", "de", "fr", "ja", "ko", "ar-EG", "fa", "hi", "ru"])
      expect([language, typed(dateText(date, style(language)), language)]).toEqual([language, "2026-03-04"]);
  });

  it("are asked for with letters", () => {
    expect(dateMask(style("en"))).toBe("MM/DD/YYYY");
    expect(dateMask({ ...style("de"), strings: german.strings.datePicker })).toBe("TT.MM.JJJJ");
    expect(dateMask(style("en", "week"))).toBe("Week WW, YYYY");
  });
});
