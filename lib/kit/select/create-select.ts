import * as zag from "@zag-js/select";
import { normalizeProps, useMachine, type PropTypes } from "@zag-js/solid";
import { createMemo, createUniqueId } from "solid-js";
import { useConfig, useSize, useStrings } from "../internal/config";
import { manyOptions, orderOptions } from "../internal/options";
import { toList } from "../internal/to-list";
import { select as english } from "../locale/english-strings";
import type { SelectContextValue } from "./select-context";
import type { SelectOption, SelectRootProps } from "./select-props";

/** A select's machine, and what its parts ask of it. */
export function createSelect(props: SelectRootProps): SelectContextValue {
  const config = useConfig();
  const size = useSize(() => props.size);
  const strings = useStrings("select", english);
  const uid = createUniqueId();
  const triggerId = (): string => props.id ?? `${uid}-trigger`;
  const options = createMemo(() => orderOptions(props.options));
  const collection = createMemo(() =>
    zag.collection({
      items: options(),
      itemToString: option => option.label,
      itemToValue: option => option.value,
      isItemDisabled: option => option.disabled ?? false,
    }),
  );
  const tell = (value: string[]): void => {
    if (props.multiple) props.onChange?.(value);
    else props.onChange?.(value[0] ?? "");
  };
  let reveal: ((index: number) => void) | undefined;
  const service = useMachine(zag.machine, () => ({
    id: uid,
    ids: { trigger: triggerId() },
    collection: collection(),
    value: toList(props.value),
    defaultValue: toList(props.defaultValue),
    multiple: props.multiple ?? false,
    name: props.name,
    form: props.form,
    autoComplete: props.autocomplete,
    disabled: props.disabled,
    readOnly: props.readOnly,
    required: props.required,
    invalid: props.invalid,
    open: props.open,
    defaultOpen: props.defaultOpen,
    dir: config.direction() ?? "ltr",
    loopFocus: false,
    positioning: { gutter: 4, strategy: "fixed" as const, overflowPadding: 8 },
    scrollToIndexFn:
      options().length > manyOptions ? (details: zag.ScrollToIndexDetails) => reveal?.(details.index) : undefined,
    onValueChange: (details: zag.ValueChangeDetails<SelectOption>) => tell(details.value),
    onOpenChange: (details: zag.OpenChangeDetails) => props.onOpenChange?.(details.open),
  }));
  const api = createMemo(() => zag.connect<PropTypes, SelectOption>(service, normalizeProps));
  return { api, own: props, options, size, strings, triggerId, setReveal: given => (reveal = given) };
}
