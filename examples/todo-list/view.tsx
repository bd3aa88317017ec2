import { createMemo, createSignal, For, Show } from "solid-js";
import { createLive, createOptimistic } from "solid-reflect";
import { Alert, Button, Empty, Input, Segmented, Text } from "solid-reflect/kit";
import { createDrag } from "./create-drag";
import { openTodos } from "./live";
import { TodoRow } from "./todo-row";
import { applyChange, type Change, MAX_TEXT, type Placed, type Todo } from "./todos";
import "./style.css";

const FILTERS = ["all", "open", "done"].map(value => ({ value, label: value }));

/** An id that no other browser makes: 96 random bits. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, "0")).join("");

export default function TodoList() {
  const list = createLive(openTodos);
  const [todos, send] = createOptimistic<readonly Todo[], [Change], void, never>(
    () => list.todos?.map(todo => ({ ...todo })) ?? [],
    list.change,
    applyChange,
  );
  const [filter, setFilter] = createSignal("all");
  const [text, setText] = createSignal("");
  const [removed, setRemoved] = createSignal<readonly Placed[]>([]);
  const [said, setSaid] = createSignal("");
  let rows: HTMLUListElement | undefined;

  // What is refused is taken back, and `change.error()` says why.
  const change = (wanted: Change): void => void send(wanted).catch(() => undefined);

  const shown = createMemo(() => todos().filter(todo => filter() === "all" || todo.done === (filter() === "done")));
  // Rows by their ids, so that a row stays what it is while its to-do changes or moves.
  const ids = createMemo(() => shown().map(todo => todo.id));
  const byId = createMemo(() => new Map(todos().map(todo => [todo.id, todo])));
  const open = () => todos().filter(todo => !todo.done).length;

  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const clean = text().trim();
    if (clean === "") return;
    change({ kind: "add", todos: [{ todo: { id: newId(), text: clean, done: false }, at: todos().length }] });
    setText("");
  };
  const remove = (gone: readonly Todo[]): void => {
    const placed = gone.map(todo => ({ todo, at: todos().indexOf(todo) }));
    change({ kind: "remove", ids: gone.map(todo => todo.id) });
    setRemoved(placed);
  };
  const undo = (): void => {
    change({ kind: "add", todos: removed() });
    setRemoved([]);
  };
  /** Moves one to the place of another, which goes out of its way. */
  const move = (id: string, onto: string | undefined): void => {
    const to = todos().findIndex(todo => todo.id === onto);
    if (to < 0) return;
    change({ kind: "move", id, to });
    setSaid(`${byId().get(id)?.text} is number ${ids().indexOf(id) + 1} of ${ids().length}.`);
  };
  const drag = createDrag(() => rows, move);

  return (
    <section class="todo" aria-label="To-do list">
      <form class="todo-new" onSubmit={add}>
        <Input
          aria-label="New to-do"
          placeholder="What is to be done? Press Enter"
          maxLength={MAX_TEXT}
          value={text()}
          onChange={setText}
        />
        <Button type="submit" variant="solid">
          Add
        </Button>
      </form>
      <Show when={list.change.error()}>{error => <Alert tone="danger" title={error().message} />}</Show>
      <div class="todo-bar">
        <Segmented aria-label="Show" size="small" options={FILTERS} value={filter()} onChange={setFilter} />
        <Text muted>
          <output>{open()} open</output>, {list.tabs() === 1 ? "one tab" : `${list.tabs()} tabs`}
        </Text>
      </div>
      <Show when={ids().length > 0} fallback={<Empty size="small" description="Nothing here." />}>
        <ul class="todo-rows" ref={rows}>
          <For each={ids()}>
            {(id, index) => (
              <Show when={byId().get(id)}>
                {todo => (
                  <TodoRow
                    todo={todo()}
                    drag={drag}
                    onMark={done => change({ kind: "mark", id, done })}
                    onRename={renamed => renamed.trim() && change({ kind: "rename", id, text: renamed.trim() })}
                    onRemove={() => remove([todo()])}
                    onStep={by => move(id, ids()[index() + by])}
                  />
                )}
              </Show>
            )}
          </For>
        </ul>
      </Show>
      <div class="todo-foot">
        <Show when={removed().length > 0}>
          <Text muted>{removed().length === 1 ? `Deleted ${removed()[0]?.todo.text}.` : "Deleted what was done."}</Text>
          <Button size="small" onClick={undo}>
            Undo
          </Button>
        </Show>
        <Show when={todos().some(todo => todo.done)}>
          <Button size="small" variant="ghost" onClick={() => remove(todos().filter(todo => todo.done))}>
            Delete done
          </Button>
        </Show>
      </div>
      <p class="kit-hidden" role="status">
        {said()}
      </p>
    </section>
  );
}
