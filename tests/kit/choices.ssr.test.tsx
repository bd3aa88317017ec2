import { renderToString } from "solid-js/web";
import { describe, expect, it } from "vitest";
import {
  AutoComplete,
  Cascader,
  ConfigProvider,
  german,
  Mentions,
  SearchSelect,
  Select,
  TagsInput,
  Tree,
  TreeSelect,
} from "../../lib/kit";

const options = [
  { value: "a", label: "First", children: [{ value: "b", label: "Second" }] },
  { value: "c", label: "Third" },
];
const items = [{ key: "a", title: "First", children: [{ key: "b", title: "Second" }] }];
const many = Array.from({ length: 10_000 }, (_, index) => ({ value: `v${index}`, label: `Number ${index}` }));

describe("what the server sends of a choice", () => {
  it("carries it, shows it, and has nothing of what is closed", () => {
    const html = renderToString(() => (
      <form>
        <AutoComplete name="text" aria-label="Text" options={options} defaultValue="typed" />
        <SearchSelect name="one" aria-label="One" options={options} defaultValue="c" />
        <SearchSelect name="some" aria-label="Some" multiple options={options} defaultValue={["a"]} />
        <Cascader name="way" aria-label="Way" options={options} defaultValue={["a", "b"]} />
        <TreeSelect name="node" aria-label="Node" items={items} defaultValue="b" />
        <TagsInput name="tag" aria-label="Tags" defaultValue={["red", "green"]} />
        <Mentions name="note" aria-label="Note" options={options} defaultValue="to @a" />
      </form>
    ));
    expect(html).toMatch(/<input[^>]*name="text"[^>]*/);
    expect(html).toMatch(/value="typed"/);
    expect(html).toMatch(/<input[^>]*type="hidden"[^>]*name="one"[^>]*value="c"/);
    expect(html).toMatch(/value="Third"/);
    expect(html).toMatch(/<input[^>]*type="hidden"[^>]*name="some"[^>]*value="a"/);
    expect(html).toMatch(/<option[^>]*value="a\/b"[^>]*selected/);
    expect(html).toContain("First / Second");
    expect(html).toMatch(/<option[^>]*value="b"[^>]*selected/);
    expect(html).toMatch(/<option[^>]*value="green"[^>]*selected/);
    expect(html).toMatch(/<textarea[^>]*>to @a<\/textarea>/);
    expect(html).not.toMatch(/role="(option|listbox|tree|treeitem|dialog)"/);
  });

  it("of ten thousand options is the chosen one only", () => {
    const html = renderToString(() => <Select aria-label="Number" name="n" options={many} defaultValue="v7" />);
    expect(html.match(/<option/g)).toHaveLength(2);
    expect(html).toMatch(/<option[^>]*value="v7"[^>]*selected/);
  });

  it("of a tree is what is open, and of one with a height no more than its first rows", () => {
    const branch = {
      key: "all",
      title: "All",
      children: many.map(({ value, label }) => ({ key: value, title: label })),
    };
    const closed = renderToString(() => <Tree aria-label="Tree" items={[branch]} />);
    expect(closed.match(/role="treeitem"/g)).toHaveLength(1);
    const open = renderToString(() => (
      <Tree aria-label="Tree" items={[branch]} defaultExpandedKeys={["all"]} height="10rem" />
    ));
    expect(open.match(/role="treeitem"/g)?.length).toBeLessThan(40);
  });

  it("speaks the provider's language", () => {
    const html = renderToString(() => (
      <ConfigProvider locale={german}>
        <Cascader aria-label="Weg" options={options} />
        <TagsInput aria-label="Wörter" defaultValue={["rot"]} />
        <Tree aria-label="Baum" items={[]} />
      </ConfigProvider>
    ));
    expect(html).toContain("Auswählen…");
    expect(html).toContain("rot entfernen");
    expect(html).toContain("Nichts gefunden");
  });
});
