import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browserPage } from "../../../lib/client/browser-page";

beforeEach(() => {
  history.replaceState(null, "", "/");
  document.title = "Own";
});
afterEach(() => vi.restoreAllMocks());

describe("the location of a page", () => {
  it("is read without marks, the hash decoded as far as it can be", () => {
    const page = browserPage();
    history.replaceState(null, "", "/?a=1#b%20c");
    expect(page.location()).toEqual(["b c", "a=1"]);
    history.replaceState(null, "", "/#100%");
    expect(page.location()).toEqual(["100%", ""]);
  });

  it.each(["a b", "100%", "é/ü?=&", "#", "%23", "日本"])("reads the hash %j as it was set", hash => {
    const page = browserPage();
    page.relocate(hash, undefined, true);
    expect(page.location()[0]).toBe(hash);
  });

  it("keeps the state of the entry that it replaces, and tells routers of either way", () => {
    const page = browserPage();
    history.replaceState({ _depth: 3 }, "", "/?a=1");
    const told: string[] = [];
    const listen = (event: Event): void => void told.push(event.type);
    for (const name of ["popstate", "hashchange"]) window.addEventListener(name, listen);
    const { length } = history;
    page.relocate("x", undefined, true);
    expect([history.state, history.length, location.search]).toEqual([{ _depth: 3 }, length, "?a=1"]);
    page.relocate(undefined, "b=2", false);
    expect([history.length, page.location()]).toEqual([length + 1, ["x", "b=2"]]);
    page.relocate("x", "b=2", false);
    expect(told).toEqual(["popstate", "hashchange", "popstate"]);
    for (const name of ["popstate", "hashchange"]) window.removeEventListener(name, listen);
  });

  it("hears of changes by scripts, and leaves the history as it was", () => {
    const before = [history.pushState, history.replaceState];
    const changed = vi.fn();
    const stop = browserPage().watch("location", changed);
    history.pushState(null, "", "#pushed");
    history.replaceState(null, "", "#replaced");
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    expect([history.pushState, history.replaceState]).toEqual(before);
  });
});

describe("the title of a page", () => {
  it("is the page's own again", () => {
    const page = browserPage();
    for (const title of ["one", "two ", "", "three"]) page.title(title);
    expect(document.title).toBe("three");
    page.title(undefined);
    expect(document.title).toBe("Own");
  });

  it("is left alone when another page has set its own meanwhile", () => {
    const page = browserPage();
    page.title("ours");
    document.title = "Next page";
    page.title(undefined);
    expect(document.title).toBe("Next page");
  });
});

describe("the title element of a page", () => {
  it("is not made where the page has none for a moment, and goes when we have made it", () => {
    const page = browserPage();
    const own = document.head.querySelector("title");
    page.title("ours");
    own?.remove();
    page.title(undefined);
    expect(document.head.querySelector("title")).toBeNull();
    page.title("made");
    expect(document.title).toBe("made");
    page.title(undefined);
    expect(document.head.querySelector("title")).toBeNull();
  });

  it("keeps its text's node, which the page's own code may write to", () => {
    const page = browserPage();
    document.title = "Own";
    const node = document.head.querySelector("title")?.firstChild as Text;
    page.title("ours");
    node.data = "Own, changed";
    page.title(undefined);
    expect(document.title).toBe("Own, changed");
  });
});

describe("style sheets", () => {
  it("come and go, and those of other sites never come", () => {
    const page = browserPage();
    const text = (): string[] => [...document.head.querySelectorAll("style, link")].map(each => each.outerHTML);
    const before = text();
    page.styles([
      [1, "text", "p {}"],
      [2, "url", "/a.css"],
    ]);
    expect(text().slice(before.length)).toEqual([
      "<style>p {}</style>",
      `<link rel="stylesheet" href="${location.origin}/a.css">`,
    ]);
    page.styles([[2, "url", "/a.css"]]);
    expect(text()).toHaveLength(before.length + 1);
    expect(() => page.styles([[3, "url", "//evil.test/a.css"]])).toThrow("of another site");
    page.styles([]);
    expect(text()).toEqual(before);
  });
});
