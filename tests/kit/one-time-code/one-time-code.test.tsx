import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, describe, expect, it, vi } from "vitest";
import { OneTimeCode } from "../../../lib/kit";

afterEach(cleanup);

const field = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>("Code");

describe("OneTimeCode", () => {
  it("takes a paste with anything in it, and tells once when it is whole", () => {
    const change = vi.fn();
    const complete = vi.fn();
    render(() => <OneTimeCode aria-label="Code" onChange={change} onComplete={complete} />);
    fireEvent.input(field(), { target: { value: " 123-456 " } });
    expect(field().value).toBe("123456");
    fireEvent.input(field(), { target: { value: "1234567" } });
    expect([change.mock.calls, complete.mock.calls]).toEqual([[["123456"], ["123456"]], [["123456"]]]);
  });

  it("is one field that a form sends and a message fills in", () => {
    render(() => (
      <form data-testid="form">
        <OneTimeCode aria-label="Code" name="code" kind="letters" length={4} defaultValue="AB" required />
      </form>
    ));
    fireEvent.input(field(), { target: { value: "ab-c" } });
    expect([...new FormData(screen.getByTestId<HTMLFormElement>("form"))]).toEqual([["code", "ABC"]]);
    expect([field().autocomplete, field().validity.patternMismatch]).toEqual(["one-time-code", true]);
    fireEvent.input(field(), { target: { value: "abcd" } });
    expect(field().validity.valid).toBe(true);
  });

  it("shows what it is told", () => {
    render(() => <OneTimeCode aria-label="Code" value="12" />);
    fireEvent.input(field(), { target: { value: "123" } });
    expect(field().value).toBe("12");
  });
});
