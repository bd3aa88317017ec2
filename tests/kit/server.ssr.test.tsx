import { renderToString } from "solid-js/web";
import { describe, expect, it } from "vitest";
import { Checkbox, ConfigProvider, createToaster, Empty, german, Input, Select, TextArea } from "../../lib/kit";

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
