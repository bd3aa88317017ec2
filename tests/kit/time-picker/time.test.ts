import { describe, expect, it } from "vitest";
import { countsToTwelve, readTime, readTyped, timeText, writeTime } from "../../../lib/kit/time-picker/time";

const style = (language: string, twelve: boolean, seconds = false) => ({ language, twelve, seconds });
const typed = (text: string, language = "en", seconds = false): string =>
  writeTime(readTyped(text, style(language, true, seconds)), seconds);

describe("times", () => {
  it("are read and written back", () => {
    expect(writeTime(readTime("14:30"), false)).toBe("14:30");
    expect(writeTime(readTime("14:30:15"), true)).toBe("14:30:15");
    for (const text of ["24:00", "12:60", "9:30", "", "noon"]) expect(readTime(text)).toBeUndefined();
  });

  it("are understood as they are typed", () => {
    expect(typed("9")).toBe("09:00");
    expect(typed("930")).toBe("09:30");
    expect(typed("0930")).toBe("09:30");
    expect(typed("9:30 pm")).toBe("21:30");
    expect(typed("930p")).toBe("21:30");
    expect(typed("12 am")).toBe("00:00");
    expect(typed("12 pm")).toBe("12:00");
    expect(typed("14.30", "de")).toBe("14:30");
    expect(typed("143015", "de", true)).toBe("14:30:15");
    for (const text of ["later", "25:00", "9:75"]) expect(typed(text)).toBe("");
  });

  it("read what is shown", () => {
    for (const language of ["en", "de", "fr", "ja", "ko", "hi"])
      for (const twelve of [true, false]) {
        const text = timeText(readTime("21:05"), style(language, twelve));
        expect([language, text, writeTime(readTyped(text, style(language, twelve)), false)]).toEqual([
          language,
          text,
          "21:05",
        ]);
      }
  });

  it("know whose clock goes to twelve, and use plain spaces", () => {
    expect([countsToTwelve("en"), countsToTwelve("de"), countsToTwelve("en-GB")]).toEqual([true, false, false]);
    expect(timeText(readTime("14:30"), style("en", true))).toBe("02:30 PM");
  });
});
