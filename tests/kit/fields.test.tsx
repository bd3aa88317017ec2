import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal, untrack } from "solid-js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Checkbox, CheckboxGroup, Input, Radio, RadioGroup, Switch, TextArea } from "../../lib/kit";

afterEach(cleanup);

const options = [
  { value: "a", label: "A" },
  { value: "b", label: "B" },
];

function field(name: string): HTMLInputElement {
  const found = screen.getByLabelText(name);
  if (!(found instanceof HTMLInputElement)) throw new Error(`${name} is no input`);
  return found;
}

const entries = (form: HTMLFormElement): [string, FormDataEntryValue][] => [...new FormData(form)];

describe("text fields", () => {
  it("show their value whatever the handler returns", () => {
    const change = vi.fn(() => "something else");
    render(() => <Input aria-label="Name" value="fixed" onChange={change} />);
    const input = field("Name");
    fireEvent.input(input, { target: { value: "typed" } });
    expect(change).toHaveBeenCalledWith("typed");
    expect(input.value).toBe("fixed");
  });

  it("leave what is being composed alone", () => {
    render(() => <Input aria-label="Name" value="" />);
    const input = field("Name");
    input.value = "か";
    fireEvent(input, new InputEvent("input", { bubbles: true, isComposing: true }));
    expect(input.value).toBe("か");
  });

  it("follow a signal and call native handlers too", () => {
    const [text, setText] = createSignal("one");
    const native = vi.fn();
    render(() => <Input aria-label="Name" value={text()} onChange={setText} onInput={native} />);
    fireEvent.input(field("Name"), { target: { value: "two" } });
    expect([untrack(text), field("Name").value]).toEqual(["two", "two"]);
    expect(native).toHaveBeenCalledOnce();
    setText("three");
    expect(field("Name").value).toBe("three");
  });

  it("are cleared by their button, which hands the focus back", () => {
    const change = vi.fn();
    render(() => <Input aria-label="Name" defaultValue="x" clearable onChange={change} />);
    fireEvent.click(screen.getByRole("button", { name: "Clear" }));
    expect(change).toHaveBeenCalledWith("");
    expect(document.activeElement).toBe(field("Name"));
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("go back to their default when the form is reset", () => {
    render(() => (
      <form data-testid="form">
        <Input name="line" aria-label="Line" defaultValue="start" />
        <TextArea name="text" aria-label="Text" defaultValue="begin" />
      </form>
    ));
    const form = screen.getByTestId<HTMLFormElement>("form");
    fireEvent.input(field("Line"), { target: { value: "changed" } });
    fireEvent.input(screen.getByLabelText("Text"), { target: { value: "changed" } });
    expect(entries(form)).toEqual([
      ["line", "changed"],
      ["text", "changed"],
    ]);
    form.reset();
    expect(entries(form)).toEqual([
      ["line", "start"],
      ["text", "begin"],
    ]);
  });

  it("say that they are invalid", () => {
    render(() => <Input aria-label="Name" invalid />);
    expect(field("Name").getAttribute("aria-invalid")).toBe("true");
  });
});

describe.each([
  ["Checkbox", Checkbox],
  ["Switch", Switch],
])("%s", (_name, Box) => {
  it("keeps its own state, and hands over the new one", () => {
    const change = vi.fn(() => false);
    render(() => <Box onChange={change}>It</Box>);
    fireEvent.click(field("It"));
    expect(change).toHaveBeenCalledWith(true);
    expect(field("It").checked).toBe(true);
  });

  it("stays as it is told", () => {
    render(() => <Box checked={false}>It</Box>);
    fireEvent.click(field("It"));
    expect(field("It").checked).toBe(false);
  });

  it("takes a boolean value as its state, and a string as what it sends", () => {
    const [on, setOn] = createSignal(false);
    render(() => (
      <form data-testid="form">
        <Box value={on()} onChange={setOn} name="bound">
          It
        </Box>
        <Box value="yes" name="sent" defaultChecked>
          That
        </Box>
      </form>
    ));
    fireEvent.click(field("It"));
    expect(untrack(on)).toBe(true);
    expect(entries(screen.getByTestId<HTMLFormElement>("form"))).toEqual([
      ["bound", "on"],
      ["sent", "yes"],
    ]);
  });
});

describe("groups", () => {
  it("of boxes give the chosen values in the order of the options", () => {
    const change = vi.fn();
    render(() => <CheckboxGroup options={options} defaultValue={["b"]} onChange={change} aria-label="Group" />);
    fireEvent.click(field("A"));
    expect(change).toHaveBeenCalledWith(["a", "b"]);
    fireEvent.click(field("B"));
    expect(change).toHaveBeenLastCalledWith(["a"]);
  });

  it("of radios share a name and move the mark back when a choice is not taken", () => {
    const change = vi.fn();
    render(() => (
      <RadioGroup value="a" onChange={change} aria-label="Group">
        <Radio value="a">A</Radio>
        <Radio value="b">B</Radio>
      </RadioGroup>
    ));
    expect(field("A").name).toBe(field("B").name);
    fireEvent.click(field("B"));
    expect(change).toHaveBeenCalledWith("b");
    expect([field("A").checked, field("B").checked]).toEqual([true, false]);
  });
});
