import { splitProps, type JSX } from "solid-js";
import "./search.css";
import { Button } from "../button";
import { useStrings } from "../internal/config";
import { createPending } from "../internal/create-pending";
import { cx } from "../internal/cx";
import { joinField } from "../internal/field-context";
import { passRef } from "../internal/field";
import { SearchGlyph } from "../internal/glyphs";
import { Input, type InputProps } from "../input";
import { search as english } from "../locale/english-strings";

export type SearchProps = Omit<InputProps, "type" | "suffix"> & {
  /** Called with the text by the button and by Enter. Until a promise settles the button is loading. */
  onSearch?: (text: string) => unknown;
  /** What the button reads; a magnifying glass unless given. */
  button?: JSX.Element;
  /** The button is the call to action. */
  solid?: boolean;
  loading?: boolean;
};

/**
 * A line of text to search for, and the button that does it. Without `onSearch` it sends the form it stands in, so with
 * a `name` it works without JavaScript. Attributes, events and `ref` go to the `<input>`, `class` and `style` to the
 * whole.
 *
 * @example
 * <Search aria-label="Search orders" clearable onSearch={async text => await find(text)} />
 */
export function Search(given: SearchProps): JSX.Element {
  const props = joinField(given, { empty: "" });
  const [own, rest] = splitProps(props, ["onSearch", "button", "solid", "loading", "class", "style", "ref"]);
  const strings = useStrings("search", english);
  const { pending, watch } = createPending();
  const loading = (): boolean => own.loading ?? pending();
  let element: HTMLInputElement | undefined;
  const search = (event: Event): void => {
    if (own.onSearch === undefined || element === undefined) return;
    event.preventDefault();
    if (!loading()) watch(own.onSearch(element.value));
  };
  return (
    <span class={cx("kit-search", own.class)} style={own.style} data-part="root">
      <Input
        {...rest}
        type="search"
        enterkeyhint="search"
        ref={found => {
          element = found;
          passRef(own.ref, found);
        }}
        on:keydown={event => {
          // Enter that ends the composition of a word is not meant for us.
          if (event.key === "Enter" && !event.isComposing) search(event);
        }}
      />
      <Button
        type="submit"
        size={rest.size}
        variant={own.solid ? "solid" : "outline"}
        disabled={rest.disabled}
        loading={loading()}
        aria-label={own.button === undefined ? strings().search : undefined}
        icon={own.button === undefined ? <SearchGlyph /> : undefined}
        onClick={search}
      >
        {own.button}
      </Button>
    </span>
  );
}
