import { Show, createEffect, createMemo, createSignal, createUniqueId, on, splitProps, type JSX } from "solid-js";
import "../internal/options.css";
import "./mentions.css";
import { useStrings } from "../internal/config";
import { createSearch } from "../internal/create-search";
import { cx } from "../internal/cx";
import { passRef } from "../internal/field";
import { OptionList, orderOptions, type Option, type OptionParts } from "../internal/options";
import { TextArea, type TextAreaProps } from "../text-area";
import { withHandlers } from "../internal/with-handlers";
import { mentions as english } from "../locale/english-strings";
import { caretPlace } from "./caret-place";
import { findMention, type Mention } from "./find-mention";

export type MentionsProps = Omit<TextAreaProps, "onSelect" | "prefix"> & {
  /** Who or what can be mentioned; for several prefixes a function of them. */
  options?: readonly Option[] | ((prefix: string) => readonly Option[]);
  /** What a mention begins with. "@" unless given. */
  prefix?: string | readonly string[];
  /** Stands behind a mention that was taken over. A space unless given. */
  split?: string;
  /** Asked for options with every change of a mention; of several answers the newest wins. */
  onSearch?: (
    text: string,
    prefix: string,
    signal: AbortSignal,
  ) => readonly Option[] | undefined | Promise<readonly Option[] | undefined>;
  /** Called with an option that was taken over. */
  onSelect?: (option: Option, prefix: string) => unknown;
  /** Draws an option in the list otherwise than by its label. */
  renderOption?: (option: Option) => JSX.Element;
};

/**
 * Several lines of text in which "@" brings up a list of people, or whatever else there is to mention. An option's
 * `value` is what goes into the text. Attributes and `ref` go to the text area, `class` and `style` to the whole.
 *
 * @example
 * <Mentions aria-label="Comment" options={people} value={text()} onChange={setText} />
 */
export function Mentions(props: MentionsProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "options",
    "prefix",
    "split",
    "onSearch",
    "onSelect",
    "renderOption",
    "onChange",
    "class",
    "style",
    "ref",
  ]);
  const strings = useStrings("mentions", english);
  const id = createUniqueId();
  const [mention, setMention] = createSignal<Mention>();
  const [place, setPlace] = createSignal({ left: 0, top: 0 });
  const [at, setAt] = createSignal(0);
  // What Escape closed stays closed until another mention begins.
  let closed: number | undefined;
  let area: HTMLTextAreaElement | undefined;
  let list: HTMLDivElement | undefined;
  let reveal: ((index: number) => void) | undefined;
  const prefixes = (): readonly string[] => (typeof own.prefix === "string" ? [own.prefix] : (own.prefix ?? ["@"]));
  const search = createSearch<readonly Option[]>(() => {
    const ask = own.onSearch;
    const prefix = mention()?.prefix;
    return ask === undefined || prefix === undefined ? undefined : (text, signal) => ask(text, prefix, signal);
  });
  const options = createMemo(() => {
    const found = mention();
    if (found === undefined) return [];
    const known = typeof own.options === "function" ? own.options(found.prefix) : own.options;
    if (own.onSearch !== undefined) return orderOptions(search.found() ?? known ?? []);
    const text = found.query.toLowerCase();
    return orderOptions((known ?? []).filter(option => `${option.label} ${option.value}`.toLowerCase().includes(text)));
  });
  const open = (): boolean => mention() !== undefined && (options().length > 0 || own.onSearch !== undefined);
  // From the wanted one on, the first that may be taken.
  const chosen = createMemo(() => {
    const found = options().findIndex((option, index) => index >= at() && !option.disabled);
    return found < 0 ? options().findIndex(option => !option.disabled) : found;
  });
  const current = (): Option | undefined => options()[chosen()];
  const optionId = (option: Option): string => `${id}-${option.value}`;

  const look = (): void => {
    if (area === undefined) return;
    const caret = area.selectionEnd;
    const found = area.selectionStart === caret ? findMention(area.value, caret, prefixes()) : undefined;
    if (found === undefined || found.at !== closed) closed = undefined;
    if (found === undefined || closed !== undefined) return void setMention(undefined);
    const last = mention();
    if (last?.at === found.at && last.query === found.query) return;
    setAt(0);
    setMention(found);
    const { left, top, height } = caretPlace(area, found.at);
    const box = area.getBoundingClientRect();
    setPlace({ left: box.left + left, top: box.top + Math.min(top, area.clientHeight - height) + height + 4 });
    search.ask(found.query);
  };
  const take = (option: Option | undefined): void => {
    const found = mention();
    if (area === undefined || found === undefined || option === undefined || option.disabled) return;
    const end = found.at + found.prefix.length + found.query.length;
    const split = own.split ?? " ";
    const behind = area.value.slice(end).startsWith(split) ? "" : split;
    area.focus();
    area.setRangeText(`${found.prefix}${option.value}${behind}`, found.at, end, "end");
    if (behind === "") area.selectionStart = area.selectionEnd += split.length;
    setMention(undefined);
    // As if it had been typed: whoever follows the text hears of it in the one way.
    area.dispatchEvent(new InputEvent("input", { bubbles: true }));
    own.onSelect?.(option, found.prefix);
  };
  const go = (step: number): void => {
    const count = options().length;
    let next = chosen();
    for (let tried = 0; tried < count; tried += 1) {
      next = (next + step + count) % count;
      if (!options()[next]?.disabled) break;
    }
    setAt(next);
    reveal?.(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open() || event.defaultPrevented || event.isComposing) return;
    if (event.key === "ArrowDown") go(1);
    else if (event.key === "ArrowUp") go(-1);
    else if (event.key === "Escape") {
      closed = mention()?.at;
      setMention(undefined);
    } else if ((event.key === "Enter" || event.key === "Tab") && current() !== undefined) take(current());
    else return;
    event.preventDefault();
  };
  createEffect(
    on(current, option => {
      if (option !== undefined) document.getElementById(optionId(option))?.scrollIntoView({ block: "nearest" });
    }),
  );
  const parts: OptionParts = {
    item: option => {
      const marked = current() === option;
      return {
        id: optionId(option),
        role: "option",
        "aria-selected": marked,
        "aria-disabled": option.disabled ? "true" : undefined,
        ...{
          "data-part": "item",
          "data-value": option.value,
          "data-highlighted": marked ? "" : undefined,
          "data-disabled": option.disabled ? "" : undefined,
        },
        onPointerMove: () => setAt(options().indexOf(option)),
        // Before the focus would leave the text.
        onMouseDown: (event: MouseEvent) => {
          event.preventDefault();
          take(option);
        },
      };
    },
    group: name => ({ role: "group", "aria-label": name, ...{ "data-part": "item-group" } }),
    groupLabel: () => ({ role: "presentation", ...{ "data-part": "item-group-label" } }),
  };
  const handlers = createMemo(() => withHandlers(rest, { onKeyDown, onBlur: () => setMention(undefined) }));
  const words = (): string => (search.loading() ? strings().loading : strings().empty);
  return (
    <span class={cx("kit-mentions", own.class)} style={own.style} data-part="mentions">
      <TextArea
        {...rest}
        {...handlers()}
        ref={(found: HTMLTextAreaElement) => {
          area = found;
          passRef(own.ref, found);
          found.addEventListener("keyup", look);
          found.addEventListener("click", look);
        }}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={open() ? id : undefined}
        aria-activedescendant={
          open() && current() !== undefined ? optionId(current() ?? { value: "", label: "" }) : undefined
        }
        onChange={text => {
          own.onChange?.(text);
          look();
        }}
      />
      <Show when={open()}>
        <div
          ref={list}
          id={id}
          role="listbox"
          aria-label={strings().suggestions}
          class="kit-options kit-mentions-list"
          style={{ "--_left": `${place().left}px`, "--_top": `${place().top}px` }}
        >
          <OptionList
            options={options()}
            parts={parts}
            highlighted={current()?.value ?? null}
            empty={
              <div role="option" aria-disabled="true" aria-selected="false">
                {words()}
              </div>
            }
            render={own.renderOption}
            scroller={() => list}
            onReveal={given => (reveal = given)}
          />
        </div>
      </Show>
      <span class="kit-hidden" role="status">
        {open() ? `${strings().suggestions}: ${options().length}` : ""}
      </span>
    </span>
  );
}
