import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Avatar, AvatarGroup, Countdown, List, ListItem, Rate, Segmented } from "../../lib/kit";

afterEach(cleanup);

const options = [
  { value: "off", label: "Off", disabled: true },
  { value: "day", label: "Day" },
  { value: "week", label: "Week" },
];
const radio = (name: string): HTMLInputElement => screen.getByRole<HTMLInputElement>("radio", { name });
const sent = (form: Element | null): Record<string, FormDataEntryValue> =>
  form instanceof HTMLFormElement ? Object.fromEntries(new FormData(form)) : {};

describe("Segmented", () => {
  it("begins with the first that can be chosen, and is part of its form", () => {
    const change = vi.fn();
    const { container } = render(() => (
      <form>
        <Segmented name="period" aria-label="Period" options={options} onChange={change} />
      </form>
    ));
    expect(sent(container.firstElementChild)).toEqual({ period: "day" });
    fireEvent.click(radio("Week"));
    expect(change).toHaveBeenCalledExactlyOnceWith("week");
    expect(sent(container.firstElementChild)).toEqual({ period: "week" });
  });

  it("shows what it is told, whatever was clicked", () => {
    const [value, setValue] = createSignal("day");
    render(() => <Segmented aria-label="Period" options={options} value={value()} onChange={() => "week"} />);
    fireEvent.click(radio("Week"));
    expect([radio("Day").checked, radio("Week").checked]).toEqual([true, false]);
    setValue("week");
    expect([radio("Day").checked, radio("Week").checked]).toEqual([false, true]);
  });
});

describe("Rate", () => {
  it("is a number to its page and part of its form", () => {
    const change = vi.fn();
    const { container } = render(() => (
      <form>
        <Rate name="stars" step={0.5} onChange={change} />
      </form>
    ));
    expect(sent(container.firstElementChild)).toEqual({});
    fireEvent.click(radio("3.5 of 5 stars"));
    expect(change).toHaveBeenCalledExactlyOnceWith(3.5);
    expect(sent(container.firstElementChild)).toEqual({ stars: "3.5" });
    fireEvent.click(radio("3.5 of 5 stars"));
    expect(change).toHaveBeenCalledOnce();
  });

  it("is taken back by the same again, if it may", () => {
    const change = vi.fn();
    render(() => <Rate defaultValue={2} clearable onChange={change} />);
    fireEvent.click(radio("2 of 5 stars"));
    expect(change).toHaveBeenCalledExactlyOnceWith(0);
    expect(radio("2 of 5 stars").checked).toBe(false);
    fireEvent.click(radio("2 of 5 stars"));
    expect(change).toHaveBeenLastCalledWith(2);
    expect(radio("2 of 5 stars").checked).toBe(true);
  });

  it("shows what it is told, whatever was clicked", () => {
    render(() => <Rate value={2} clearable onChange={() => undefined} />);
    fireEvent.click(radio("4 of 5 stars"));
    expect([radio("2 of 5 stars").checked, radio("4 of 5 stars").checked]).toEqual([true, false]);
    fireEvent.click(radio("2 of 5 stars"));
    expect(radio("2 of 5 stars").checked).toBe(true);
  });

  it("is a picture where it is only shown", () => {
    render(() => <Rate readOnly value={3.7} aria-label="Average" />);
    expect(screen.getByRole("img", { name: "Average: 3.7 of 5 stars" })).toBeTruthy();
    expect(screen.queryByRole("radio")).toBeNull();
  });
});

describe("Avatar", () => {
  it("has the initials of the first and the last word, whole letters", () => {
    render(() => (
      <>
        <Avatar name="ada king lovelace" />
        <Avatar name="  Øyvind " />
        <Avatar name="𝒜lan" />
      </>
    ));
    expect(screen.getAllByRole("img").map(avatar => avatar.textContent)).toEqual(["AL", "Ø", "𝒜"]);
  });

  it("falls back to its initials when the picture fails, and tries the next one", () => {
    const [src, setSrc] = createSignal("/one.png");
    render(() => <Avatar name="Ada Lovelace" src={src()} data-testid="it" />);
    const avatar = screen.getByTestId("it");
    expect(avatar.dataset.state).toBe("picture");
    fireEvent.error(screen.getByRole("img"));
    expect(avatar.dataset.state).toBe("fallback");
    expect(avatar.getAttribute("aria-label")).toBe("Ada Lovelace");
    setSrc("/two.png");
    expect(avatar.dataset.state).toBe("picture");
  });

  it("says how many of a group are not shown", () => {
    const items = ["A", "B", "C", "D"].map(name => ({ name }));
    render(() => <AvatarGroup aria-label="Editors" items={items} max={3} />);
    expect(screen.getAllByRole("img")).toHaveLength(4);
    expect(screen.getByRole("img", { name: "1 more" }).textContent).toBe("+1");
  });
});

describe("List", () => {
  it("says that it is empty, unless more is on its way", () => {
    const [items, setItems] = createSignal<string[]>([]);
    const [loading, setLoading] = createSignal(true);
    const { container } = render(() => (
      <List items={items()} loading={loading()}>
        {(item, index) => <ListItem title={item} extra={index()} />}
      </List>
    ));
    expect(container.textContent).toBe("");
    setLoading(false);
    expect(container.textContent).toBe("Nothing here yet");
    setItems(["a", "b"]);
    expect(screen.getAllByRole("listitem").map(item => item.textContent)).toEqual(["a0", "b1"]);
  });
});

describe("Countdown", () => {
  it("reads zero when the moment is there and not before, and tells it once", () => {
    vi.useFakeTimers({ now: 1_000_000 });
    const finish = vi.fn();
    const moment = Date.now() + 90_061_500;
    render(() => <Countdown until={moment} onFinish={finish} />);
    const timer = screen.getByRole("timer");
    expect(timer.textContent).toBe("1 day 01:01:02");
    vi.advanceTimersByTime(500);
    expect(timer.textContent).toBe("1 day 01:01:01");
    vi.advanceTimersByTime(90_060_999);
    expect(timer.textContent).toBe("00:00:01");
    expect(finish).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(timer.textContent).toBe("00:00:00");
    vi.advanceTimersByTime(10_000);
    expect(finish).toHaveBeenCalledOnce();
    cleanup();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it("begins anew with another moment, and is silent about one that is past", () => {
    vi.useFakeTimers({ now: 1_000_000 });
    const finish = vi.fn();
    const [until, setUntil] = createSignal<Date | number>(0);
    render(() => <Countdown until={until()} onFinish={finish} format={left => `${left / 1000} s`} />);
    expect(screen.getByRole("timer").textContent).toBe("0 s");
    expect(finish).not.toHaveBeenCalled();
    setUntil(new Date(Date.now() + 2000));
    expect(screen.getByRole("timer").textContent).toBe("2 s");
    vi.advanceTimersByTime(2000);
    expect(finish).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});
