import { renderToString } from "solid-js/web";
import { describe, expect, it, vi } from "vitest";
import { Calendar, Carousel, ColorPicker, DatePicker, DateRangePicker, Image, TimePicker } from "../../../lib/kit";

describe("what the server sends of a date", () => {
  it("is the text for the reader and the ISO string for the form", () => {
    const html = renderToString(() => (
      <form>
        <DatePicker aria-label="Day" name="day" defaultValue="2026-11-25" locale="de" />
        <DateRangePicker aria-label="Stay" startName="from" endName="to" defaultValue={["2026-11-25", "2026-11-28"]} />
        <TimePicker aria-label="Time" name="time" defaultValue="14:30" />
        <ColorPicker aria-label="Colour" name="color" defaultValue="#1f7a8c" />
      </form>
    ));
    expect(html).toMatch(/value="25\.11\.2026"/);
    for (const [name, value] of [
      ["day", "2026-11-25"],
      ["from", "2026-11-25"],
      ["to", "2026-11-28"],
      ["time", "14:30"],
      ["color", "#1f7a8c"],
    ] as const) {
      const input = html.match(/<input[^>]*>/g)?.find(found => found.includes(`name="${name}"`));
      expect([name, input?.includes(`value="${value}"`)]).toEqual([name, true]);
    }
    expect(html).not.toContain('role="dialog"');
  });

  it("is the same on any day", () => {
    const page = (): string =>
      renderToString(() => (
        <>
          <DatePicker aria-label="Day" defaultOpen />
          <Calendar aria-label="Any day" />
          <Calendar aria-label="A day" today="2026-11-25" />
        </>
      ));
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.setSystemTime("2026-11-25T12:00:00Z");
    const one = page();
    vi.setSystemTime("2031-03-07T12:00:00Z");
    const other = page();
    vi.useRealTimers();
    expect(one).toBe(other);
    expect(one).toContain('aria-current="date"');
    expect(one.match(/role="grid"/g)).toHaveLength(1);
  });
});

describe("what the server sends of pictures and slides", () => {
  it("is all of it, with the first slide in its place", () => {
    const html = renderToString(() => (
      <>
        <Image src="/harbour.jpg" alt="The harbour" />
        <Carousel
          aria-label="News"
          defaultValue={1}
          items={[{ content: "One" }, { content: "Two" }, { content: "Three" }]}
        />
      </>
    ));
    expect(html).toMatch(
      /<img[^>]*loading="lazy"[^>]*src="\/harbour\.jpg"|<img[^>]*src="\/harbour\.jpg"[^>]*loading="lazy"/,
    );
    for (const text of ["One", "Two", "Three"]) expect(html).toContain(text);
    expect(html).toContain("translate3d(-100%, 0, 0)");
    expect(html.match(/<div[^>]*inert/g)).toHaveLength(2);
  });
});
