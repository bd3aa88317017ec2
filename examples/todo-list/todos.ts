/** To-dos that the list may have: more than anybody does, and little on a disk. */
export const MAX_TODOS = 100;

/** Characters of a to-do. */
export const MAX_TEXT = 200;

export interface Todo {
  /** Made by the browser, so that a row is there before the server has heard of it. */
  readonly id: string;
  readonly text: string;
  readonly done: boolean;
}

/** A to-do and its place in the list. */
export interface Placed {
  readonly todo: Todo;
  readonly at: number;
}

/** What may be done to the list. Each says what is to be, not what is to be different: done twice it is done once. */
export type Change =
  | { readonly kind: "add"; readonly todos: readonly Placed[] }
  | { readonly kind: "rename"; readonly id: string; readonly text: string }
  | { readonly kind: "mark"; readonly id: string; readonly done: boolean }
  | { readonly kind: "move"; readonly id: string; readonly to: number }
  | { readonly kind: "remove"; readonly ids: readonly string[] };

/**
 * The list after a change. Both sides do it: the browser to show at once what the server is going to do, the server to do
 * it. Rows that do not change are the same objects; what names a row that is not there any more changes nothing.
 */
export function applyChange(todos: readonly Todo[], change: Change): readonly Todo[] {
  switch (change.kind) {
    case "add": {
      const list = [...todos];
      const known = new Set(todos.map(todo => todo.id));
      for (const { todo, at } of change.todos) if (!known.has(todo.id)) list.splice(at, 0, todo);
      return list;
    }
    case "rename":
      return todos.map(todo => (todo.id === change.id ? { ...todo, text: change.text } : todo));
    case "mark":
      return todos.map(todo => (todo.id === change.id ? { ...todo, done: change.done } : todo));
    case "move": {
      const found = todos.find(todo => todo.id === change.id);
      if (!found) return todos;
      const list = todos.filter(todo => todo !== found);
      list.splice(change.to, 0, found);
      return list;
    }
    case "remove":
      return todos.filter(todo => !change.ids.includes(todo.id));
  }
}
