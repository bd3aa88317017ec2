import * as zag from "@zag-js/combobox";
import { normalizeProps, useMachine, type PropTypes } from "@zag-js/solid";
import { createMemo, createSignal, createUniqueId, type Accessor } from "solid-js";
import { useConfig, useSize, useStrings } from "../internal/config";
import { createSearch, type Search } from "../internal/create-search";
import { manyOptions, orderOptions, type Option } from "../internal/options";
import { withActions } from "../internal/with-actions";
import type { Size } from "../internal/vocabulary";
import { autoComplete as english } from "../locale/english-strings";
import type { ComboboxBaseProps } from "./combobox-props";

/** What differs between an input with suggestions and a select with a search. */
type ComboboxOptions = {
  readonly own: Accessor<ComboboxBaseProps & { id?: string; "aria-labelledby"?: string }>;
  /** The machine's settings that are not common to both. */
  readonly settings: () => Partial<zag.Props<Option>>;
  readonly onText: (text: string, typed: boolean) => void;
};

/** An input with a list: the machine and what its parts ask of it. */
export type Combobox = {
  readonly api: Accessor<zag.Api<PropTypes, Option>>;
  readonly options: Accessor<Option[]>;
  readonly search: Search<readonly Option[]>;
  /** What was typed since the list opened; "" where everything is to be shown. */
  readonly query: Accessor<string>;
  readonly size: Accessor<Size>;
  readonly strings: Accessor<typeof english>;
  readonly inputId: Accessor<string>;
  /** Closes the list as leaving the field does: a text that may not stay goes. */
  readonly leave: () => void;
  readonly setReveal: (reveal: ((index: number) => void) | undefined) => void;
};

type Part = Pick<zag.Service<Option>, "scope">;

const inputOf = ({ scope }: Part): HTMLInputElement | null => scope.getById(scope.ids?.["input"]);
const focus = (part: Part): void => inputOf(part)?.focus({ preventScroll: true });

/**
 * The focus comes at once: a frame later it would be taken from where it went meanwhile. The caret stays where it is; the
 * machine's own way takes it to the end with all that is not typing, such as options that follow what was typed.
 */
const machine = withActions(zag.machine, {
  setInitialFocus: focus,
  setFinalFocus: focus,
  syncInputValue(params) {
    const input = inputOf(params);
    if (input) input.value = params.context.get("inputValue");
  },
});

export function createCombobox({ own, settings, onText }: ComboboxOptions): Combobox {
  const config = useConfig();
  const size = useSize(() => own().size);
  const strings = useStrings("autoComplete", english);
  const uid = createUniqueId();
  const inputId = (): string => own().id ?? `${uid}-input`;
  const [query, setQuery] = createSignal("");
  const search = createSearch<readonly Option[]>(() => own().onSearch);
  const known = createMemo(() => orderOptions(search.found() ?? own().options ?? []));
  const options = createMemo(() => {
    const { filter, onSearch } = own();
    const text = query().trim().toLowerCase();
    if (text === "" || filter === false || (onSearch !== undefined && filter === undefined)) return known();
    if (filter !== undefined && filter !== true) return known().filter(option => filter(option, query()));
    return known().filter(option => option.label.toLowerCase().includes(text));
  });
  const collection = createMemo(() =>
    zag.collection({
      items: options(),
      itemToString: option => option.label,
      itemToValue: option => option.value,
      isItemDisabled: option => option.disabled ?? false,
    }),
  );
  let reveal: ((index: number) => void) | undefined;
  const service = useMachine(machine, () => ({
    id: uid,
    ids: { input: inputId() },
    collection: collection(),
    disabled: own().disabled,
    readOnly: own().readOnly,
    invalid: own().invalid,
    placeholder: own().placeholder,
    form: own().form,
    open: own().open,
    defaultOpen: own().defaultOpen,
    dir: config.direction() ?? ("ltr" as const),
    loopFocus: false,
    openOnClick: true,
    positioning: { gutter: 4, strategy: "fixed" as const, overflowPadding: 8, sameWidth: true },
    translations: { triggerLabel: strings().open, clearTriggerLabel: strings().clear },
    scrollToIndexFn:
      options().length > manyOptions ? (details: zag.ScrollToIndexDetails) => reveal?.(details.index) : undefined,
    onOpenChange: (details: zag.OpenChangeDetails) => {
      if (!details.open) setQuery("");
      own().onOpenChange?.(details.open);
    },
    onHighlightChange: ({ highlightedValue }: zag.HighlightChangeDetails<Option>) => {
      // The machine highlights what is chosen a frame after a click, when what was typed may have left it out already.
      if (highlightedValue && !collection().has(highlightedValue)) service.send({ type: "CHILDREN_CHANGE" });
    },
    onInputValueChange: (details: zag.InputValueChangeDetails) => {
      const typed = details.reason === "input-change";
      if (typed) {
        setQuery(details.inputValue);
        search.ask(details.inputValue);
      }
      onText(details.inputValue, typed);
    },
    ...settings(),
  }));
  const api = createMemo(() => zag.connect<PropTypes, Option>(service, normalizeProps));
  const leave = (): void => service.send({ type: "LAYER.INTERACT_OUTSIDE", restoreFocus: false });
  return { api, options, search, query, size, strings, inputId, leave, setReveal: given => (reveal = given) };
}
