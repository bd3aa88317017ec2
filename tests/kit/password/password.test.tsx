import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Form, FormField, Password, createForm, passwordStrength } from "../../../lib/kit";

afterEach(cleanup);

describe("Password", () => {
  it("shows what was typed when it is asked to, and tells", () => {
    const change = vi.fn();
    render(() => <Password aria-label="Word" onRevealedChange={change} />);
    const button = screen.getByRole("button", { name: "Show password" });
    expect(screen.getByLabelText<HTMLInputElement>("Word").type).toBe("password");
    fireEvent.click(button);
    expect(screen.getByLabelText<HTMLInputElement>("Word").type).toBe("text");
    expect(change).toHaveBeenCalledWith(true);
  });

  it("stays as it is told", () => {
    render(() => <Password aria-label="Word" revealed={false} />);
    fireEvent.click(screen.getByRole("button"));
    expect(screen.getByLabelText<HTMLInputElement>("Word").type).toBe("password");
  });

  it("says that Caps Lock is on", () => {
    render(() => <Password aria-label="Word" />);
    const field = screen.getByLabelText("Word");
    fireEvent(field, new KeyboardEvent("keydown", { key: "A", modifierCapsLock: true, bubbles: true }));
    expect(screen.getByRole("status").textContent).toBe("Caps Lock is on");
    fireEvent(field, new KeyboardEvent("keyup", { key: "CapsLock", bubbles: true }));
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("takes part in a form, its strength as well", () => {
    render(() => {
      const form = createForm({ defaultValues: { word: "aaaa" } });
      return (
        <Form form={form}>
          <FormField form={form} name="word" label="Word">
            <Password strength={passwordStrength} />
          </FormField>
        </Form>
      );
    });
    const field = screen.getByLabelText<HTMLInputElement>("Word");
    expect([field.name, field.value]).toEqual(["word", "aaaa"]);
    expect(screen.getByRole("meter").getAttribute("aria-valuetext")).toBe("Very weak");
    fireEvent.input(field, { target: { value: "Tr0ub4dour & a horse" } });
    expect(screen.getByRole("meter").getAttribute("aria-valuetext")).toBe("Strong");
  });

  it("is stronger the longer and the more mixed it is", () => {
    const levels = ["", "aaaaaaaa", "password", "pass word 12", "Pass-word-1234x"].map(passwordStrength);
    expect(levels).toEqual([...levels].sort());
    expect([levels[0], levels.at(-1)]).toEqual([0, 4]);
  });
});
