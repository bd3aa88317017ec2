import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ConfigProvider, EditableText, german } from "../../../lib/kit";

afterEach(cleanup);

const field = (): HTMLInputElement => screen.getByRole<HTMLInputElement>("textbox");
const edit = (): HTMLElement => screen.getByRole("button");
const type = (text: string, key: string): void => {
  field().value = text;
  fireEvent.keyDown(field(), { key });
};

describe("EditableText", () => {
  it("tells of another text once, and of the same text never", () => {
    const change = vi.fn();
    render(() => <EditableText defaultValue="one" onChange={change} />);
    fireEvent.click(edit());
    type("one", "Enter");
    expect(change).not.toHaveBeenCalled();
    fireEvent.click(edit());
    type("two", "Enter");
    expect(change).toHaveBeenCalledExactlyOnceWith("two");
    expect(screen.getByText("two")).toBeTruthy();
  });

  it("takes back what was typed on Escape", () => {
    const change = vi.fn();
    render(() => <EditableText defaultValue="one" onChange={change} />);
    fireEvent.click(edit());
    type("two", "Escape");
    expect(screen.getByText("one")).toBeTruthy();
    expect(change).not.toHaveBeenCalled();
  });

  it("shows what its page says, whatever was typed", () => {
    const [name, setName] = createSignal("one");
    render(() => <EditableText value={name()} onChange={value => setName(value.trim())} />);
    fireEvent.click(edit());
    type("  three ", "Enter");
    expect(screen.getByText("three")).toBeTruthy();
  });

  it("leaves Enter to an input method, and with Shift to another line", () => {
    render(() => <EditableText defaultValue="one" multiline />);
    fireEvent.click(edit());
    fireEvent.keyDown(field(), { key: "Enter", isComposing: true });
    fireEvent.keyDown(field(), { key: "Enter", shiftKey: true });
    expect(field().tagName).toBe("TEXTAREA");
    fireEvent.keyDown(field(), { key: "Enter" });
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("is busy until what its handler returned has settled", async () => {
    let settle = (): void => undefined;
    const saved = new Promise<void>(resolve => (settle = resolve));
    render(() => <EditableText defaultValue="one" onChange={() => saved} />);
    fireEvent.click(edit());
    type("two", "Enter");
    expect(edit().getAttribute("aria-busy")).toBe("true");
    settle();
    await expect.poll(() => edit().getAttribute("aria-busy")).toBeNull();
  });

  it("sends its text with a form, and says in words what is edited", () => {
    const { container } = render(() => (
      <ConfigProvider locale={german}>
        <form>
          <EditableText name="title" label="Titel" defaultValue="one" />
        </form>
      </ConfigProvider>
    ));
    const form = container.querySelector("form");
    expect(form === null ? "" : new FormData(form).get("title")).toBe("one");
    expect(edit().getAttribute("aria-label")).toBe("Titel bearbeiten");
    fireEvent.click(edit());
    field().value = "two";
    expect(form === null ? "" : new FormData(form).get("title")).toBe("two");
  });

  it("is not to be edited while it is disabled", () => {
    render(() => <EditableText defaultValue="one" defaultEditing disabled />);
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(edit().hasAttribute("disabled")).toBe(true);
  });
});
