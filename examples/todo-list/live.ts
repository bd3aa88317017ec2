"use server";
import { callback, createStore, live, LiveError, reconcile, shared } from "solid-reflect/server";
import { changeSchema } from "./change-schema";
import { openTodoFile } from "./todo-file";
import { applyChange, type Change, MAX_TODOS, type Todo } from "./todos";

export async function openTodos() {
  return shared("todo-list", ({ readers, signal }) => {
    const file = openTodoFile();
    signal.addEventListener("abort", () => file[Symbol.dispose]());
    let list: readonly Todo[] = file.read();
    const [todos, setTodos] = createStore<Todo[]>(list.map(todo => ({ ...todo })));

    const change = callback(
      (wanted: Change) => {
        const next = applyChange(list, wanted);
        if (next.length > MAX_TODOS) {
          throw new LiveError("refused", `${MAX_TODOS} to-dos are enough. Do some, and delete them.`);
        }
        // First the disk: what cannot be saved is not shown as if it were.
        file.save(list, next);
        list = next;
        setTodos(
          reconcile(
            next.map(todo => ({ ...todo })),
            { key: "id" },
          ),
        );
      },
      { args: [changeSchema] },
    );
    return live({ todos, change, tabs: () => readers().length });
  });
}
