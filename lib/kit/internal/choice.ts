import { createSignal, type Accessor } from "solid-js";
import { createEarlyInput } from "./field";

type ChoiceProps = {
  readonly value?: string;
  readonly defaultValue?: string;
  readonly onChange?: (value: string) => unknown;
};

/** What a group of native radio buttons has chosen, and how it learns of another choice. */
export type Choice = {
  readonly value: Accessor<string | undefined>;
  /** Reads the choice from the browser's radios and tells it; takes it back where the handler did not take it. */
  readonly take: (root: HTMLElement) => void;
  /** Sets and tells a choice that no radio made. */
  readonly choose: (value: string) => void;
};

const radios = (root: HTMLElement): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>('input[type="radio"]'),
];

/** The state of a group of native radio buttons, controlled or not. Call it in the component's body. */
export function createChoice(own: ChoiceProps, element: () => HTMLElement | undefined): Choice {
  const [kept, setKept] = createSignal(own.defaultValue);
  const value = (): string | undefined => own.value ?? kept();
  const show = (root: HTMLElement): void => {
    for (const radio of radios(root)) {
      const told = radio.value === value();
      if (radio.checked !== told) radio.checked = told;
    }
  };
  const choose = (chosen: string): void => {
    setKept(chosen);
    own.onChange?.(chosen);
    const root = element();
    // A handler that does not take the choice: the browser has moved the mark already, so move it back.
    if (root !== undefined) show(root);
  };
  const take = (root: HTMLElement): void => {
    const chosen = radios(root).find(radio => radio.checked)?.value;
    if (chosen !== undefined) choose(chosen);
  };
  createEarlyInput(element, root => radios(root).some(radio => radio.checked !== (radio.value === value())), take);
  return { value, take, choose };
}
