import { describe, expect, it } from "vitest";
import { createSearch, type Piece } from "../../../src/search/find-entries";
import { indexPages } from "../../../src/search/index-pages";

const texts: Record<string, string> = {
  "tasks.md": "A **task** that [waits](/x) for `getWindow()`.\n\n| what | how |\n| - | - |\n| rows | slowly |",
  "live.ts": 'import { createSignal, type Live } from "solid-reflect/server";\nconst secret = 1;',
  "cafe.md": "Two cafés, <em>and</em> a 3 < 4.\n\n```ts\nhiddenCode();\n```",
};
const index = indexPages(
  [
    {
      path: "/a",
      title: "Async work",
      description: "What waits.",
      sections: [
        { anchor: "tasks", title: "Tasks", files: ["tasks.md", "live.ts"] },
        { anchor: "cafe", title: "Crème brûlée", summary: "Sweet.", files: ["cafe.md"] },
      ],
    },
    { path: "/b", title: "Elsewhere", description: "Tasks, too.", sections: [] },
    { path: "/examples/x", title: "Alone", description: "Alone.", sections: [], shownAt: "/a#tasks" },
  ],
  path => texts[path] ?? "",
);
const search = createSearch(index);
const paths = (query: string): string[] => search(query).flatMap(page => page.results.map(found => found.entry.path));
const marked = (pieces: readonly Piece[]): string => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");

describe("the index", () => {
  it("has an entry for each page and section, in plain words, and none for what is shown elsewhere", () => {
    expect(index.map(entry => entry.path)).toEqual(["/a", "/a#tasks", "/a#cafe", "/b"]);
    expect(index[1]).toMatchObject({ page: "Async work", section: "Tasks", names: ["createSignal", "Live"] });
    expect(index[1]?.text).toBe("A task that waits for getWindow(). what how rows slowly");
    expect(index[2]?.text).not.toContain("hiddenCode");
  });
});

describe("the search", () => {
  it("finds beginnings of words, without regard to accents and case, and parts of names", () => {
    expect(paths("crem BRU")).toEqual(["/a#cafe"]);
    expect(paths("cafes")).toEqual(["/a#cafe"]);
    expect(paths("signal")).toEqual(["/a#tasks"]);
    expect(paths("window")).toEqual(["/a#tasks"]);
    expect(paths("ignal")).toEqual([]);
    expect(paths("  ?! ")).toEqual([]);
  });

  it("wants every word, and puts titles before texts", () => {
    expect(paths("tasks")).toEqual(["/a#tasks", "/b"]);
    expect(paths("tasks sweet")).toEqual([]);
  });

  it("groups by page, and marks what was found", () => {
    expect(search("wait").map(page => page.page)).toEqual(["Async work"]);
    const [found] = search("task")[0]?.results ?? [];
    expect(marked(found?.title ?? [])).toBe("[Task]s");
    expect(marked(found?.excerpt ?? [])).toContain("A [task] that waits");
  });
});
