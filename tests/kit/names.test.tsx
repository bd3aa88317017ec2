import { describe, expect, it } from "vitest";
import * as kit from "../../lib/kit";
import { components } from "../../src/components/catalog";

const entries = import.meta.glob<object>("../../lib/kit/*/index.ts", { eager: true });
const demos = Object.keys(import.meta.glob("../../examples/components/*/*.tsx")).map(path => path.split("/").at(-2));

/** What was promised: by group, every component's name, its folder, and what it is exported as where that differs. */
const promised: Readonly<Record<string, readonly (readonly [name: string, folder: string, ...exported: string[]])[]>> =
  {
    General: [
      ["Button", "button"],
      ["ButtonGroup", "button-group"],
      ["FloatButton", "float-button"],
      ["Icon", "icon"],
      [
        "Typography",
        "typography",
        "Title",
        "Text",
        "Paragraph",
        "Link",
        "CopyableText",
        "EllipsisText",
        "EditableText",
      ],
    ],
    Layout: [
      ["Divider", "divider"],
      ["Flex", "flex"],
      ["Grid", "grid", "Row", "Col"],
      ["Layout", "layout"],
      ["Space", "space"],
      ["Splitter", "splitter"],
      ["Masonry", "masonry"],
    ],
    Navigation: [
      ["Anchor", "anchor"],
      ["Breadcrumb", "breadcrumb"],
      ["Dropdown", "dropdown"],
      ["Menu", "menu"],
      ["Pagination", "pagination"],
      ["Steps", "steps"],
      ["Tabs", "tabs"],
      ["BackTop", "back-top"],
    ],
    "Data entry": [
      ["AutoComplete", "auto-complete"],
      ["Cascader", "cascader"],
      ["Checkbox", "checkbox", "Checkbox", "CheckboxGroup"],
      ["ColorPicker", "color-picker"],
      ["DatePicker", "date-picker"],
      ["DateRangePicker", "date-range-picker"],
      ["Form", "form", "Form", "FormField", "SubmitButton", "createForm"],
      ["Input", "input"],
      ["TextArea", "text-area"],
      ["Password", "password"],
      ["Search", "search"],
      ["OneTimeCode", "one-time-code"],
      ["InputNumber", "input-number"],
      ["Mentions", "mentions"],
      ["Radio", "radio", "Radio", "RadioGroup"],
      ["Rate", "rate"],
      ["Select", "select"],
      ["Slider", "slider"],
      ["Switch", "switch"],
      ["TagsInput", "tags-input"],
      ["TimePicker", "time-picker"],
      ["Transfer", "transfer"],
      ["TreeSelect", "tree-select"],
      ["Upload", "upload"],
    ],
    "Data display": [
      ["Avatar", "avatar"],
      ["Badge", "badge"],
      ["Calendar", "calendar"],
      ["Card", "card"],
      ["Carousel", "carousel"],
      ["Collapse", "collapse"],
      ["Descriptions", "descriptions"],
      ["Empty", "empty"],
      ["Image", "image"],
      ["List", "list"],
      ["Popover", "popover"],
      ["QRCode", "qr-code"],
      ["Segmented", "segmented"],
      ["Statistic", "statistic"],
      ["Countdown", "countdown"],
      ["Table", "table"],
      ["Tag", "tag"],
      ["Timeline", "timeline"],
      ["Tooltip", "tooltip"],
      ["Tour", "tour"],
      ["Tree", "tree"],
    ],
    Feedback: [
      ["Alert", "alert"],
      ["Drawer", "drawer"],
      // In the plural, each shows a queue of them; `Notification` would be taken for the browser's own.
      ["Message", "message", "Messages", "createToaster"],
      ["Notification", "notification", "Notifications", "createToaster"],
      ["Modal", "modal"],
      ["Confirm", "confirm", "ConfirmHost", "createConfirm"],
      ["Popconfirm", "popconfirm"],
      ["Progress", "progress"],
      ["Result", "result"],
      ["Skeleton", "skeleton"],
      ["Spin", "spin"],
      ["Watermark", "watermark"],
      ["ConnectionStatus", "connection-status"],
    ],
    Other: [
      ["Affix", "affix"],
      ["ConfigProvider", "config-provider"],
      ["ThemeSwitch", "theme-switch"],
    ],
  };

const all = Object.entries(promised).flatMap(([group, names]) =>
  names.map(([name, folder, ...exported]) => ({
    group,
    name,
    folder,
    exported: exported.length > 0 ? exported : [name],
  })),
);

describe("every component that was promised", () => {
  it("is exported from the kit", () => {
    const names = new Set(Object.keys(kit));
    expect(all.flatMap(({ exported }) => exported).filter(name => !names.has(name))).toEqual([]);
  });

  it("has a page of its name on the site, in its group", () => {
    const pages = components.map(({ title, slug, group }) => `${group}: ${title} at ${slug}`);
    expect(
      all.map(({ name, folder, group }) => `${group}: ${name} at ${folder}`).filter(page => !pages.includes(page)),
    ).toEqual([]);
  });

  it("has a folder of its own, with demos, and an entry that it comes from", () => {
    expect(all.filter(({ folder }) => demos.filter(one => one === folder).length < 3)).toEqual([]);
    const missing = all.flatMap(({ folder, exported }) => {
      const entry = entries[`../../lib/kit/${folder}/index.ts`] ?? {};
      return exported.filter(name => !(name in entry)).map(name => `${folder}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  it("is all there is", () => {
    expect(components.map(({ slug }) => slug).sort()).toEqual(all.map(({ folder }) => folder).sort());
  });
});
