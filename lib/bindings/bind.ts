import type { LiveInput } from "./view-types";

/** What {@link bind} gives to a field. */
export interface FieldProps<T> {
  readonly value: T;
  /** Whether the server has refused what was entered. */
  readonly invalid: boolean;
  onChange(value: T): void;
}

/**
 * Connects an input of a live object to a field: spread it into a component of the kit, or into any that takes `value`
 * and `onChange(value)`.
 *
 * @example
 * ```tsx
 * import { bind, createLive } from "solid-reflect";
 * import { createSignal, input, live } from "solid-reflect/server";
 *
 * async function openName() {
 *   "use server";
 *   return live({ name: input(createSignal("")) });
 * }
 *
 * function Field(props: { value: string; onChange: (value: string) => void }) {
 *   return <input value={props.value} onInput={event => props.onChange(event.currentTarget.value)} />;
 * }
 *
 * export function Name() {
 *   const form = createLive(openName);
 *   return <Field {...bind(form.name)} />;
 * }
 * ```
 */
export function bind<T>(input: LiveInput<T>): FieldProps<T> {
  return {
    get value() {
      return input();
    },
    get invalid() {
      return input.error() !== undefined;
    },
    onChange: value => input.set(value),
  };
}
