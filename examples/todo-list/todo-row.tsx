import GripVertical from "lucide-solid/icons/grip-vertical";
import Trash from "lucide-solid/icons/trash";
import type { JSX } from "solid-js";
import { Button, Checkbox, EditableText } from "solid-reflect/kit";
import type { Drag } from "./create-drag";
import { MAX_TEXT, type Todo } from "./todos";

export interface TodoRowProps {
  readonly todo: Todo;
  readonly drag: Drag;
  onMark(done: boolean): void;
  onRename(text: string): void;
  onRemove(): void;
  /** Up or down by one. */
  onStep(by: -1 | 1): void;
}

/** One to-do: its handle, its box, its text, which is edited where it stands, and what deletes it. */
export function TodoRow(props: TodoRowProps): JSX.Element {
  const step = (event: KeyboardEvent & { currentTarget: HTMLButtonElement }): void => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    props.onStep(event.key === "ArrowUp" ? -1 : 1);
    // The row has moved in the document, which takes the focus away.
    event.currentTarget.focus();
  };
  return (
    <li
      class="todo-row"
      data-id={props.todo.id}
      data-done={props.todo.done ? "" : undefined}
      data-dragged={props.drag.from() === props.todo.id ? "" : undefined}
      data-over={props.drag.over() === props.todo.id && props.drag.from() !== props.todo.id ? "" : undefined}
    >
      <button
        type="button"
        class="todo-handle"
        aria-label={`Move ${props.todo.text}`}
        title="Drag, or use the arrow keys"
        onKeyDown={step}
        {...props.drag.handlers(props.todo.id)}
      >
        <GripVertical size={16} aria-hidden="true" />
      </button>
      <Checkbox
        aria-label={`Done: ${props.todo.text}`}
        checked={props.todo.done}
        onChange={done => props.onMark(done)}
      />
      <EditableText
        class="todo-text"
        label={props.todo.text}
        maxLength={MAX_TEXT}
        value={props.todo.text}
        onChange={text => props.onRename(text)}
      />
      <Button
        size="small"
        variant="ghost"
        aria-label={`Delete ${props.todo.text}`}
        icon={<Trash size={16} aria-hidden="true" />}
        onClick={() => props.onRemove()}
      />
    </li>
  );
}
