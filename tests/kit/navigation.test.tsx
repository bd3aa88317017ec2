import { cleanup, fireEvent, render, screen, within } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { BackTop, Breadcrumb, ConfigProvider, FloatButton, german, Pagination, Steps } from "../../lib/kit";

afterEach(cleanup);

const shownPages = (): string[] =>
  screen
    .getAllByRole("listitem", { hidden: true })
    .map(item => item.textContent.trim())
    .filter(text => text !== "");
const currentPage = (): string | undefined =>
  screen.getAllByRole("button").find(button => button.getAttribute("aria-current") === "page")?.textContent;

describe("Pagination", () => {
  it("shows as many slots on every page, the first and the last page always among them", () => {
    const [page, setPage] = createSignal(1);
    render(() => <Pagination total={100} value={page()} />);
    expect(shownPages()).toEqual(["1", "2", "3", "4", "5", "…", "10"]);
    setPage(4);
    expect(shownPages()).toEqual(["1", "2", "3", "4", "5", "…", "10"]);
    setPage(5);
    expect(shownPages()).toEqual(["1", "…", "4", "5", "6", "…", "10"]);
    setPage(7);
    expect(shownPages()).toEqual(["1", "…", "6", "7", "8", "9", "10"]);
    setPage(10);
    expect(shownPages()).toEqual(["1", "…", "6", "7", "8", "9", "10"]);
  });

  it("leaves nothing out where all fit", () => {
    render(() => <Pagination total={61} defaultValue={9} />);
    expect(shownPages()).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect(currentPage()).toBe("7");
  });

  it("has one page when there is nothing, and goes nowhere", () => {
    const change = vi.fn();
    render(() => <Pagination total={0} onChange={change} summary={(from, to, total) => `${from}-${to}/${total}`} />);
    expect(shownPages()).toEqual(["1"]);
    expect(screen.getByText("0-0/0")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Next page" }));
    fireEvent.click(screen.getByRole("button", { name: "Previous page" }));
    fireEvent.click(screen.getByRole("button", { name: "Page 1" }));
    expect(change).not.toHaveBeenCalled();
  });

  it("asks whoever controls it, and stays where it is told to", () => {
    const change = vi.fn(() => 7);
    render(() => <Pagination total={50} value={2} onChange={change} />);
    fireEvent.click(screen.getByRole("button", { name: "Next page" }));
    expect(change).toHaveBeenCalledExactlyOnceWith(3);
    expect(currentPage()).toBe("2");
  });

  it("keeps the first row on the page when the number of rows changes", () => {
    const change = vi.fn();
    const resize = vi.fn();
    render(() => (
      <Pagination total={100} pageSizes={[10, 20]} defaultValue={4} onChange={change} onPageSizeChange={resize} />
    ));
    const select = screen.getByLabelText<HTMLSelectElement>("Rows per page");
    fireEvent.input(select, { target: { value: "20" } });
    expect(resize).toHaveBeenCalledExactlyOnceWith(20);
    // Row 31 stood first on page 4 of tens; it is on page 2 of twenties.
    expect(change).toHaveBeenCalledExactlyOnceWith(2);
    expect(currentPage()).toBe("2");
  });

  it("shows the number of rows it is told, whatever was chosen", () => {
    render(() => <Pagination total={100} pageSizes={[10, 20]} pageSize={10} />);
    const select = screen.getByLabelText<HTMLSelectElement>("Rows per page");
    fireEvent.input(select, { target: { value: "20" } });
    expect(select.value).toBe("10");
  });

  it("is made of links where pages have an address, save where there is none", () => {
    render(() => <Pagination total={30} href={page => `/orders?page=${page}`} />);
    expect(screen.getByRole("link", { name: "Next page" }).getAttribute("href")).toBe("/orders?page=2");
    expect(screen.getByRole("link", { name: "Page 1" }).getAttribute("aria-current")).toBe("page");
    expect(screen.queryByRole("link", { name: "Previous page" })).toBeNull();
  });

  it("speaks the provider's language, and says its place where it lists no pages", () => {
    render(() => (
      <ConfigProvider locale={german}>
        <Pagination total={30} simple />
      </ConfigProvider>
    ));
    expect(screen.getByRole("navigation", { name: "Seiten" }).textContent).toContain("Seite 1 von 3");
  });
});

describe("Breadcrumb", () => {
  it("says which place the page is, and puts a separator between two", () => {
    const { container } = render(() => (
      <Breadcrumb items={[{ label: "Shop", href: "/" }, { label: "Orders" }, { label: "1042" }]} separator="/" />
    ));
    expect(container.textContent).toBe("Shop/Orders/1042");
    expect(container.querySelectorAll('[aria-current="page"]')).toHaveLength(1);
    expect(container.querySelector('[aria-current="page"]')?.textContent).toBe("1042");
  });
});

describe("Steps", () => {
  const items = [{ title: "One" }, { title: "Two" }, { title: "Three", disabled: true }];
  const states = (): (string | undefined)[] => screen.getAllByRole("listitem").map(item => item.dataset.state);

  it("says how far each step is, in words as well", () => {
    const [step, setStep] = createSignal(1);
    const [failed, setFailed] = createSignal(false);
    render(() => <Steps items={items} value={step()} failed={failed()} />);
    expect(states()).toEqual(["finished", "current", "waiting"]);
    expect(screen.getAllByRole("listitem")[0]?.textContent).toContain("Done");
    setFailed(true);
    expect(states()).toEqual(["finished", "failed", "waiting"]);
    setStep(3);
    expect(states()).toEqual(["finished", "finished", "finished"]);
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("is made of buttons where steps can be chosen", () => {
    const change = vi.fn();
    render(() => <Steps items={items} onChange={change} />);
    fireEvent.click(within(screen.getByRole("list")).getByRole("button", { name: /Two/ }));
    expect(change).toHaveBeenCalledExactlyOnceWith(1);
    expect(states()).toEqual(["finished", "current", "waiting"]);
    fireEvent.click(screen.getByRole("button", { name: /Three/ }));
    expect(change).toHaveBeenCalledOnce();
  });
});

describe("BackTop", () => {
  it("is there once its target is scrolled far enough, and leads back", () => {
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    const box = document.createElement("div");
    const scrollTo = vi.fn();
    box.scrollTo = scrollTo;
    render(() => <BackTop target={() => box} threshold={100} />);
    const button = screen.getByRole("button", { name: "Back to the top" });
    expect(button.dataset.state).toBe("hidden");
    box.scrollTop = 101;
    fireEvent.scroll(box);
    expect(button.dataset.state).toBe("shown");
    fireEvent.click(button);
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith({ top: 0, behavior: "instant" });
    vi.unstubAllGlobals();
  });
});

describe("FloatButton", () => {
  it("is loading until the promise of its handler settles", async () => {
    let settle = (): void => undefined;
    const create = vi.fn(() => new Promise<void>(resolve => (settle = resolve)));
    render(() => <FloatButton aria-label="New" onClick={create} />);
    const button = screen.getByRole("button", { name: "New" });
    fireEvent.click(button);
    fireEvent.click(button);
    expect(create).toHaveBeenCalledOnce();
    expect(button.dataset.state).toBe("loading");
    settle();
    await expect.poll(() => button.dataset.state).toBe("idle");
  });
});
