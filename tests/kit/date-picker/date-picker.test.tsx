import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ColorPicker, ConfigProvider, DatePicker, TimePicker, german } from "../../../lib/kit";

afterEach(cleanup);

function field(name: string): HTMLInputElement {
  const found = screen.getByLabelText(name);
  if (!(found instanceof HTMLInputElement)) throw new Error(`${name} is no input`);
  return found;
}

function type(name: string, text: string): void {
  fireEvent.input(field(name), { target: { value: text } });
  fireEvent.focusOut(field(name));
}

describe("fields of dates and times", () => {
  it("tell a typed date once, as an ISO string", () => {
    const change = vi.fn();
    render(() => <DatePicker aria-label="Day" onChange={change} />);
    type("Day", "11/25/2026");
    fireEvent.focusOut(field("Day"));
    expect(change.mock.calls).toEqual([["2026-11-25"]]);
    type("Day", "");
    expect(change).toHaveBeenLastCalledWith("");
  });

  it("show their value whatever the handler takes", () => {
    const [day, setDay] = createSignal("2026-11-25");
    render(() => <DatePicker aria-label="Day" value={day()} onChange={next => next < "2027" && setDay(next)} />);
    type("Day", "1/1/2027");
    expect(field("Day").value).toBe("11/25/2026");
    type("Day", "12/1/2026");
    expect(field("Day").value).toBe("12/01/2026");
    setDay("");
    expect(field("Day").value).toBe("");
  });

  it("send ISO strings, and go back with their form", async () => {
    render(() => (
      <form data-testid="form">
        <DatePicker aria-label="Day" name="day" defaultValue="2026-11-25" />
        <TimePicker aria-label="Time" name="time" defaultValue="14:30" />
        <ColorPicker aria-label="Colour" name="color" defaultValue="#1f7a8c" clearable />
      </form>
    ));
    const form = screen.getByTestId("form");
    if (!(form instanceof HTMLFormElement)) throw new Error("There is no form.");
    const sent = (): Record<string, unknown> => Object.fromEntries(new FormData(form));
    const start = { day: "2026-11-25", time: "14:30", color: "#1f7a8c" };
    expect(sent()).toEqual(start);
    type("Day", "12/24/2026");
    type("Time", "9");
    fireEvent.click(screen.getByRole("button", { name: "Clear" }));
    expect(sent()).toEqual({ day: "2026-12-24", time: "09:00", color: "" });
    form.reset();
    await expect.poll(sent).toEqual(start);
    await expect.poll(() => [field("Day").value, field("Time").value]).toEqual(["11/25/2026", "02:30 PM"]);
  });

  it("keep to what is disabled, read-only, required and wrong", () => {
    render(() => (
      <form>
        <DatePicker aria-label="Off" disabled name="off" defaultValue="2026-11-25" />
        <DatePicker aria-label="Fixed" readOnly required invalid defaultValue="2026-11-25" />
      </form>
    ));
    expect(field("Off").disabled).toBe(true);
    expect(document.querySelector<HTMLInputElement>('input[name="off"]')?.disabled).toBe(true);
    expect([field("Fixed").readOnly, field("Fixed").required, field("Fixed").getAttribute("aria-invalid")]).toEqual([
      true,
      true,
      "true",
    ]);
    for (const button of screen.getAllByRole("button")) expect(button.hasAttribute("disabled")).toBe(true);
  });

  it("speak the provider's language", () => {
    render(() => (
      <ConfigProvider locale={german}>
        <DatePicker aria-label="Tag" />
        <TimePicker aria-label="Zeit" defaultValue="14:30" />
      </ConfigProvider>
    ));
    expect(field("Tag").placeholder).toBe("TT.MM.JJJJ");
    expect(field("Zeit").value).toBe("14:30");
    expect(screen.getByRole("button", { name: "Kalender öffnen" })).toBeTruthy();
  });
});
