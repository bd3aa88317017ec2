import { For, Show, type JSX } from "solid-js";

type HiddenSelectProps = {
  name: string | undefined;
  form: string | undefined;
  disabled: boolean | undefined;
  required: boolean | undefined;
  multiple: boolean | undefined;
  /** What is sent. */
  values: readonly string[];
  /** Whom the focus is for, where a browser gives it to the field that is missing something. */
  focus: () => void;
};

/**
 * The native field of a component that chooses in another way: it sends what is chosen in a form and takes part in
 * validation, and nobody sees it.
 */
export function HiddenSelect(props: HiddenSelectProps): JSX.Element {
  return (
    <select
      // Before the options are put in: one that is not there for several would keep the last alone.
      ref={found => (found.multiple = props.multiple ?? false)}
      class="kit-hidden"
      aria-hidden="true"
      tabindex={-1}
      name={props.name}
      form={props.form}
      disabled={props.disabled}
      required={props.required}
      multiple={props.multiple}
      onFocusIn={() => props.focus()}
    >
      <Show when={!props.multiple && props.values.length === 0}>
        <option value="" selected />
      </Show>
      <For each={props.values}>{value => <option value={value} selected />}</For>
    </select>
  );
}
