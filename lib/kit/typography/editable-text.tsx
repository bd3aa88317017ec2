import { Show, createSignal, createUniqueId, splitProps, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import "../styles/tokens.css";
import "../styles/base.css";
import "./typography.css";
import "./text-actions.css";
import { useStrings } from "../internal/config";
import { createPending } from "../internal/create-pending";
import { cx } from "../internal/cx";
import { PencilGlyph } from "../internal/glyphs";
import { editable as english } from "../locale/english-strings";
import { SpinMark } from "../spin/spin-mark";
import { lookOf, type TextElement } from "./text-element";

export type EditableTextProps = Omit<JSX.HTMLAttributes<HTMLElement>, "onChange" | "children"> & {
  /** The element that carries the meaning. A `span` unless given. */
  as?: TextElement;
  /** The text. With it the field is controlled. */
  value?: string;
  /** What an uncontrolled one begins with. */
  defaultValue?: string;
  /** Called with another text once it is confirmed. A returned promise shows a spinner until it settles. */
  onChange?: (value: string) => unknown;
  editing?: boolean;
  defaultEditing?: boolean;
  onEditingChange?: (editing: boolean) => unknown;
  /** What the text is, for assistive technology: "Edit name". */
  label?: string;
  /** What the text is sent as in a form. */
  name?: string;
  /** Shown, and asked for, where there is no text. */
  placeholder?: string;
  maxLength?: number;
  /** Several lines: Shift and Enter begins another. */
  multiline?: boolean;
  disabled?: boolean;
};

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Text that is edited where it stands: Enter or leaving it confirms, Escape takes it back.
 *
 * @example
 * <EditableText as="h2" label="name" value={name()} onChange={rename} />
 */
export function EditableText(props: EditableTextProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "as",
    "value",
    "defaultValue",
    "onChange",
    "editing",
    "defaultEditing",
    "onEditingChange",
    "label",
    "name",
    "placeholder",
    "maxLength",
    "multiline",
    "disabled",
    "class",
  ]);
  const strings = useStrings("editable", english);
  const { pending, watch } = createPending();
  const [kept, setKept] = createSignal(own.defaultValue ?? "");
  const [open, setOpen] = createSignal(own.defaultEditing ?? false);
  const value = (): string => own.value ?? kept();
  const editing = (): boolean => (own.editing ?? open()) && !own.disabled;
  const look = (): ReturnType<typeof lookOf> => lookOf(own.as ?? "span");
  const name = (): string => (own.label === undefined ? strings().edit : strings().editNamed(own.label));
  const id = createUniqueId();
  /** A heading is called what it says, without its button. */
  const heading = (): boolean => look()["data-level"] !== undefined && !editing();
  let button: HTMLButtonElement | undefined;
  const turn = (next: boolean): void => {
    setOpen(next);
    own.onEditingChange?.(next);
  };
  /** Closes the field once: taking it away makes it lose the focus, which would close it again. */
  const finish = (field: Field, take: boolean, refocus: boolean): void => {
    if (!editing()) return;
    const text = field.value;
    turn(false);
    if (take && text !== value()) {
      setKept(text);
      watch(own.onChange?.(text));
    }
    if (refocus) button?.focus();
  };
  const key = (event: KeyboardEvent & { currentTarget: Field }): void => {
    // Enter and Escape also end an input method's word; then they are not ours.
    if (event.isComposing) return;
    const enter = event.key === "Enter" && !(own.multiline && event.shiftKey);
    if (!enter && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    finish(event.currentTarget, enter, true);
  };
  const shared = {
    "data-part": "input",
    get "aria-label"() {
      return name();
    },
    get maxlength() {
      return own.maxLength;
    },
    get placeholder() {
      return own.placeholder;
    },
  } as const;
  // The field takes the focus when it is opened by hand, not when the page comes with it open.
  let byHand = false;
  const enter = (field: Field): void => {
    if (!byHand) return;
    byHand = false;
    queueMicrotask(() => {
      field.focus();
      field.select();
    });
  };
  return (
    <Dynamic
      component={own.as ?? "span"}
      {...rest}
      {...look()}
      class={cx("kit-editable", look().class, own.class)}
      data-part="root"
      data-state={editing() ? "editing" : pending() ? "loading" : "idle"}
      data-multiline={own.multiline ? "" : undefined}
      aria-labelledby={heading() ? id : rest["aria-labelledby"]}
    >
      <Show
        when={editing()}
        fallback={
          <>
            <span id={id} data-part="text" data-empty={value() === "" ? "" : undefined}>
              {value() === "" ? (own.placeholder ?? strings().empty) : value()}
            </span>
            <Show when={own.name}>{field => <input type="hidden" name={field()} value={value()} />}</Show>
          </>
        }
      >
        <Show
          when={own.multiline}
          fallback={
            <input
              type="text"
              {...shared}
              name={own.name}
              value={value()}
              ref={field => enter(field)}
              onKeyDown={key}
              onBlur={event => finish(event.currentTarget, true, false)}
            />
          }
        >
          <textarea
            rows={1}
            {...shared}
            name={own.name}
            ref={field => enter(field)}
            onKeyDown={key}
            onBlur={event => finish(event.currentTarget, true, false)}
          >
            {value()}
          </textarea>
        </Show>
      </Show>
      <button
        ref={button}
        type="button"
        class="kit-text-action"
        aria-label={name()}
        title={name()}
        aria-busy={pending() ? "true" : undefined}
        disabled={own.disabled}
        hidden={editing()}
        onClick={() => {
          byHand = true;
          turn(true);
        }}
      >
        {pending() ? <SpinMark /> : <PencilGlyph />}
      </button>
    </Dynamic>
  );
}
