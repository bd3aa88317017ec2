import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { createTestWindow } from "solid-reflect/testing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openTodos } from "./live";
import { openTodoFile } from "./todo-file";
import { applyChange, type Change, MAX_TEXT, MAX_TODOS, type Todo } from "./todos";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "todo-list-"));
  vi.stubEnv("TODO_FOLDER", folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const todo = (name: string, done = false): Todo => ({ id: `id-of-${name}`, text: name, done });
const add = (name: string, at = MAX_TODOS): Change => ({ kind: "add", todos: [{ todo: todo(name), at }] });
const texts = (todos: readonly Todo[]): string[] => todos.map(each => (each.done ? `${each.text}!` : each.text));

/** What is on the disk. */
function saved(): string[] {
  using file = openTodoFile(folder);
  return texts(file.read());
}

describe("a list", () => {
  it("is saved, shown by all tabs, and there again when all have gone", async () => {
    {
      await using first = createTestWindow();
      await using second = createTestWindow({ beside: first });
      const mine = await first.open(openTodos);
      const yours = await second.open(openTodos);
      for (const name of ["tea", "milk", "bread"]) await mine.change(add(name));
      await yours.change({ kind: "mark", id: "id-of-milk", done: true });
      await yours.change({ kind: "move", id: "id-of-bread", to: 0 });
      await yours.change({ kind: "rename", id: "id-of-tea", text: "  green \n tea " });
      await first.settled();
      expect(texts(mine.todos)).toEqual(["bread", "green tea", "milk!"]);
      expect(mine.tabs()).toBe(2);
      mine.release();
      yours.release();
      await first.advance(6_000);
    }
    expect(saved()).toEqual(["bread", "green tea", "milk!"]);
    await using tab = createTestWindow();
    const list = await tab.open(openTodos);
    expect(texts(list.todos)).toEqual(["bread", "green tea", "milk!"]);
    await list.change({ kind: "remove", ids: ["id-of-milk", "id-of-nothing"] });
    // Undone: it comes back to its place.
    await list.change({ kind: "add", todos: [{ todo: todo("milk", true), at: 2 }] });
    await list.change({ kind: "add", todos: [{ todo: todo("milk", true), at: 2 }] });
    expect([texts(list.todos), saved()]).toEqual([
      ["bread", "green tea", "milk!"],
      ["bread", "green tea", "milk!"],
    ]);
    list.release();
    await tab.advance(6_000);
  });

  it("refuses more than it may have, and whatever is no change", async () => {
    await using tab = createTestWindow();
    const list = await tab.open(openTodos);
    const many = Array.from({ length: MAX_TODOS }, (_, at) => ({ todo: todo(`thing ${at}`.replace(" ", "-")), at }));
    await list.change({ kind: "add", todos: many });
    await expect(list.change(add("one-more"))).rejects.toMatchObject({ code: "refused" });
    const id = "id-of-thing-1";
    const wrong: unknown[] = [
      null,
      { kind: "drop" },
      { kind: "rename", id, text: " " },
      { kind: "rename", id, text: "a".repeat(MAX_TEXT + 1) },
      { kind: "rename", id: "x' or 1=1", text: "a" },
      { kind: "mark", id, done: 1 },
      { kind: "move", id, to: -1 },
      { kind: "remove", ids: [] },
      { kind: "add", todos: [{ todo: { id: "short", text: "a", done: false }, at: 0 }] },
    ];
    for (const change of wrong) {
      await expect(list.change(change as Change)).rejects.toMatchObject({ code: "invalid-arguments" });
    }
    expect(saved()).toHaveLength(MAX_TODOS);
    list.release();
    await tab.advance(6_000);
  });

  it("shows nothing that could not be saved", async () => {
    await using tab = createTestWindow();
    const list = await tab.open(openTodos);
    await list.change(add("tea"));
    const other = new Database(join(folder, "todos.db"));
    other.exec("drop table todos");
    other.close();
    await expect(list.change(add("milk"))).rejects.toMatchObject({ code: "failed" });
    expect(texts(list.todos)).toEqual(["tea"]);
    list.release();
    await tab.advance(6_000);
  });
});

describe("a change", () => {
  it("leaves other rows the objects that they are, and nothing to a row that has gone", () => {
    const list = ["a", "b", "c"].map(name => todo(name));
    const marked = applyChange(list, { kind: "mark", id: "id-of-b", done: true });
    expect([marked[0] === list[0], marked[1] === list[1]]).toEqual([true, false]);
    expect(applyChange(list, { kind: "move", id: "id-of-nothing", to: 0 })).toEqual(list);
    expect(texts(applyChange(list, { kind: "move", id: "id-of-a", to: 2 }))).toEqual(["b", "c", "a"]);
  });
});

describe("the file", () => {
  it("of an earlier version is brought up to date, one of a later version is left alone", () => {
    const path = join(folder, "todos.db");
    const old = new Database(path);
    old.exec(`create table todos (id text primary key, text text not null, done integer not null) strict;
      insert into todos values ('id-of-tea', 'tea', 0), ('id-of-milk', 'milk', 1);
      pragma user_version = 1`);
    old.close();
    expect(saved()).toEqual(["tea", "milk!"]);
    const later = new Database(path);
    later.exec("pragma user_version = 99");
    later.close();
    expect(() => openTodoFile(folder)).toThrow(/has version 99/);
  });
});
