import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { untrack, type JSX } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as kit from "../../../lib/kit";

// The range picker asks how many months have room; jsdom has no such thing.
beforeEach(() => void vi.stubGlobal("matchMedia", () => Object.assign(new EventTarget(), { matches: true })));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

type Kit = typeof kit;

/** What is a part of another field and never stands in a `FormField` by itself. */
type PartName = "Radio" | "SelectRoot";

/** The kit's fields: all that can be marked as wrong. One that is missing below does not pass the compiler. */
type FieldName = Exclude<
  {
    [Name in keyof Kit]: Kit[Name] extends (props: infer P) => JSX.Element
      ? "invalid" extends keyof P
        ? Name
        : never
      : never;
  }[keyof Kit],
  PartName
>;

type Case = {
  readonly field: () => JSX.Element;
  /** What the form begins with. */
  readonly start: unknown;
  /** What a form sends of it. The value as text unless given. */
  readonly sent?: readonly string[];
  /** Changes it as a person would. */
  readonly change: (control: HTMLElement) => void;
  readonly changed: unknown;
  /** It is several controls in one, named as a whole: its role. */
  readonly group?: string;
  /** It does not say that it is required: ARIA has no way to, or it holds what is required already. */
  readonly mute?: boolean;
  /** Its own words for its label, where it brings its own. */
  readonly ownLabel?: boolean;
};

const options = [
  { value: "a", label: "A" },
  { value: "b", label: "B" },
];
const items = [
  { key: "a", title: "A" },
  { key: "b", title: "B" },
];

const clear = (): void => void fireEvent.click(screen.getByRole("button", { name: /^(Clear|Remove all)/ }));
const type =
  (text: string) =>
  (control: HTMLElement): void =>
    void fireEvent.input(control, { target: { value: text } });
const click = (control: HTMLElement): void => void fireEvent.click(control);
const press =
  (key: string) =>
  (control: HTMLElement): void => {
    control.focus();
    fireEvent.keyDown(control, { key });
  };
const clickOn = (role: string, name: string) => (): void => void fireEvent.click(screen.getByRole(role, { name }));

const fields: Record<FieldName, Case> = {
  AutoComplete: { field: () => <kit.AutoComplete clearable />, start: "one", change: clear, changed: "" },
  Cascader: {
    field: () => <kit.Cascader options={options} clearable />,
    start: ["b"],
    change: clear,
    changed: [],
  },
  Checkbox: {
    field: () => <kit.Checkbox>It</kit.Checkbox>,
    ownLabel: true,
    start: true,
    sent: ["on"],
    change: click,
    changed: false,
  },
  CheckboxGroup: {
    field: () => <kit.CheckboxGroup options={options} />,
    start: ["b"],
    change: clickOn("checkbox", "A"),
    changed: ["a", "b"],
    group: "group",
    mute: true,
  },
  ColorPicker: { field: () => <kit.ColorPicker clearable />, start: "#1677ff", change: clear, changed: "" },
  DatePicker: { field: () => <kit.DatePicker clearable />, start: "2026-11-25", change: clear, changed: "" },
  DateRangePicker: {
    field: () => <kit.DateRangePicker clearable />,
    start: ["2026-11-25", "2026-11-28"],
    change: clear,
    changed: ["", ""],
    group: "group",
  },
  Input: { field: () => <kit.Input />, start: "one", change: type("two"), changed: "two" },
  InputNumber: {
    field: () => <kit.InputNumber />,
    start: 3,
    change: press("ArrowUp"),
    changed: 4,
  },
  Mentions: { field: () => <kit.Mentions options={options} />, start: "one", change: type("two"), changed: "two" },
  OneTimeCode: { field: () => <kit.OneTimeCode />, start: "123456", change: type("123"), changed: "123" },
  Password: { field: () => <kit.Password />, start: "one", change: type("two"), changed: "two" },
  RadioGroup: {
    field: () => <kit.RadioGroup options={options} />,
    start: "b",
    change: clickOn("radio", "A"),
    changed: "a",
    group: "radiogroup",
  },
  Rate: {
    field: () => <kit.Rate />,
    start: 4,
    change: clickOn("radio", "2 of 5 stars"),
    changed: 2,
    group: "radiogroup",
  },
  Search: { field: () => <kit.Search />, start: "one", change: type("two"), changed: "two" },
  SearchSelect: {
    field: () => <kit.SearchSelect options={options} clearable />,
    start: "b",
    change: clear,
    changed: "",
  },
  Segmented: {
    field: () => <kit.Segmented options={options} />,
    start: "b",
    change: clickOn("radio", "A"),
    changed: "a",
    group: "radiogroup",
  },
  Select: { field: () => <kit.Select options={options} clearable />, start: "b", change: clear, changed: "" },
  Slider: {
    field: () => <kit.Slider />,
    start: 40,
    mute: true,
    change: press("ArrowRight"),
    changed: 41,
    group: "slider",
  },
  Switch: {
    field: () => <kit.Switch>It</kit.Switch>,
    ownLabel: true,
    start: true,
    sent: ["on"],
    change: click,
    changed: false,
  },
  TagsInput: { field: () => <kit.TagsInput clearable />, start: ["one", "two"], change: clear, changed: [] },
  TextArea: { field: () => <kit.TextArea />, start: "one", change: type("two"), changed: "two" },
  TimePicker: { field: () => <kit.TimePicker clearable />, start: "14:30", change: clear, changed: "" },
  Transfer: {
    field: () => <kit.Transfer options={options} oneWay />,
    start: ["b"],
    change: clickOn("button", "Take back B"),
    changed: [],
    group: "group",
  },
  TreeSelect: { field: () => <kit.TreeSelect items={items} clearable />, start: ["b"], change: clear, changed: [] },
  Upload: {
    field: () => <kit.Upload />,
    start: [{ id: "1", name: "a.txt", status: "done", result: "key-of-a" }],
    sent: ["key-of-a"],
    mute: true,
    change: clickOn("button", "Remove a.txt"),
    changed: [],
  },
};

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

const described = (element: Element): string =>
  (element.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map(id => document.getElementById(id)?.textContent ?? "")
    .join(" ");

/** The element that has the attribute, or in a group one of its controls. */
const within = (control: HTMLElement, selector: string): boolean =>
  control.matches(selector) || control.closest(".kit-form-field")?.querySelector(selector) !== null;

describe.each(Object.entries(fields))("%s in a FormField", (_name, given) => {
  function control(): HTMLElement {
    if (given.group !== undefined) return screen.getByRole(given.group, { name: /^It/ });
    // By hand: jsdom does not count a button with another role among what a label can name.
    const label = screen.getByText(/^It/, { selector: "label, label *" }).closest("label");
    const found = given.ownLabel ? label?.control : document.getElementById(label?.htmlFor ?? "");
    if (!(found instanceof HTMLElement)) throw new Error("the label names nothing");
    return found;
  }

  function show(): kit.FormStore<{ it: unknown }> {
    const form = kit.createForm<{ it: unknown }>({ defaultValues: { it: given.start }, onSubmit: () => undefined });
    render(() => (
      <kit.Form form={form} data-testid="form">
        <kit.FormField
          name="it"
          label={given.ownLabel ? undefined : "It"}
          help="Some help"
          required
          validate={() => "No good"}
        >
          {given.field()}
        </kit.FormField>
      </kit.Form>
    ));
    return form;
  }

  it("has its label, its help, its message, and says that it is required and wrong", async () => {
    show();
    expect(described(control())).toContain("Some help");
    expect(within(control(), "[required], [aria-required=true]")).toBe(!given.mute);
    expect(within(control(), "[aria-invalid=true]")).toBe(false);
    fireEvent.submit(screen.getByTestId("form"));
    await expect.poll(() => within(control(), "[aria-invalid=true]")).toBe(true);
    expect(described(control())).toContain("No good");
  });

  it("shows the form's value, sends it, tells of a change and goes back with the form", async () => {
    const form = show();
    const sent = (): FormDataEntryValue[] =>
      new FormData(screen.getByTestId<HTMLFormElement>("form")).getAll("it").filter(entry => typeof entry === "string");
    const before = given.sent ?? listOf(given.start);
    expect(sent()).toEqual(before);
    given.change(control());
    await expect.poll(() => untrack(() => form.values.it)).toEqual(given.changed);
    fireEvent(screen.getByTestId("form"), new Event("reset", { bubbles: true, cancelable: true }));
    await new Promise(done => setTimeout(done));
    await expect.poll(() => sent()).toEqual(before);
    expect(untrack(() => form.values.it)).toEqual(given.start);
  });
});
