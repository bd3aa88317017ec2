import { renderToString } from "solid-js/web";
import { describe, expect, it } from "vitest";
import {
  Checkbox,
  Collapse,
  ConfigProvider,
  createToaster,
  Empty,
  german,
  Input,
  Pagination,
  Rate,
  Segmented,
  Select,
  TextArea,
} from "../../lib/kit";

const options = [
  { value: "a", label: "A" },
  { value: "b", label: "B" },
];

describe("what the server sends", () => {
  it("carries every field's value, so that a form works without JavaScript", () => {
    const html = renderToString(() => (
      <form>
        <Input name="line" defaultValue="one" />
        <Input name="bound" value="two" />
        <TextArea name="text" defaultValue="three < four" />
        <Checkbox name="box" defaultChecked />
        <Select name="choice" options={options} defaultValue="b" aria-label="Choice" />
      </form>
    ));
    expect(html).toMatch(/name="line"[^>]*value="one"/);
    expect(html).toMatch(/name="bound"[^>]*value="two"/);
    expect(html).toMatch(/<textarea[^>]*>three &lt; four<\/textarea>/);
    expect(html).toMatch(/<input[^>]*type="checkbox"[^>]* checked/);
    expect(html).toMatch(/<option[^>]*value="b"[^>]*selected/);
    expect(html).not.toMatch(/<option[^>]*value="a"[^>]*selected/);
  });

  it("shows what is chosen and opened, and leads on by links", () => {
    const html = renderToString(() => (
      <form>
        <Rate name="stars" defaultValue={4} />
        <Segmented name="view" options={options} defaultValue="b" aria-label="View" />
        <Collapse items={[{ value: "a", label: "A", content: "Text" }]} defaultValue={["a"]} />
        <Pagination total={30} href={page => `?page=${page}`} />
      </form>
    ));
    const chosen = html.match(/<input[^>]*>/g)?.filter(input => input.includes(" checked")) ?? [];
    expect(chosen.map(input => /value="(\w+)"/.exec(input)?.[1])).toEqual(["4", "b"]);
    expect(html).toMatch(/<details[^>]* open/);
    expect(html).toContain('href="?page=3"');
  });

  it("speaks the provider's language", () => {
    const html = renderToString(() => (
      <ConfigProvider locale={german}>
        <Empty />
      </ConfigProvider>
    ));
    expect(html).toContain('lang="de"');
    expect(html).toContain("Noch nichts vorhanden");
  });

  it("keeps no notice of one request for another", () => {
    const toaster = createToaster();
    toaster.success("Only for one");
    expect(toaster.store.getCount()).toBe(0);
  });
});
