import { createSignal, type Accessor, type JSX } from "solid-js";
import { isServer } from "solid-js/web";
import type { Size, Tone } from "../internal/vocabulary";

/** Text, or a function that builds something to show. */
export type ConfirmContent = string | (() => JSX.Element);

/** What is asked. */
export type ConfirmOptions = {
  title: ConfirmContent;
  /** What follows from it. */
  content?: ConfirmContent;
  /** "danger" where something is lost. "warning" marks the question, and "accent" its button, unless given. */
  tone?: Tone;
  /** "OK" in the reader's language unless given. */
  confirmLabel?: string;
  /** "Cancel" in the reader's language unless given; `false` leaves the button out: then there is only one answer. */
  cancelLabel?: string | false;
  /**
   * Done before the answer is given: its promise sets the button's `loading`, and nothing closes until it settles. A
   * rejection, or a promise of `false`, leaves the question open.
   */
  onConfirm?: () => unknown;
  size?: Size;
};

/** A question that is open. */
export type ConfirmEntry = { readonly options: ConfirmOptions; readonly answer: (yes: boolean) => void };

/** Asks and waits for the answer; `ConfirmHost` draws it. */
export type Confirm = {
  (options: ConfirmOptions): Promise<boolean>;
  /** For `ConfirmHost`. */
  readonly store: {
    readonly entries: Accessor<readonly ConfirmEntry[]>;
    readonly remove: (entry: ConfirmEntry) => void;
    /** Says that somebody draws the questions. Hands back how to take that back. */
    readonly attend: () => () => void;
  };
};

/**
 * Makes a function that asks. Make it once, at module level or in the root component, and put its `ConfirmHost` there.
 * Without a host the promise is rejected; when the host goes, open questions are answered with no. On the server the
 * answer is no.
 *
 * @example
 * const confirm = createConfirm();
 * const remove = async (): Promise<void> => {
 *   if (await confirm({ title: "Delete the order?", tone: "danger" })) await post();
 * };
 * const App = () => <ConfirmHost confirm={confirm} />;
 */
export function createConfirm(): Confirm {
  const [entries, setEntries] = createSignal<readonly ConfirmEntry[]>([]);
  let hosts = 0;
  const ask = (options: ConfirmOptions): Promise<boolean> => {
    // A module on the server is shared by everybody's requests: nothing may be kept in it.
    if (isServer) return Promise.resolve(false);
    if (hosts === 0) return Promise.reject(new Error("Nothing shows this question: put a ConfirmHost into the page."));
    return new Promise(resolve => {
      const entry: ConfirmEntry = { options, answer: resolve };
      setEntries(before => [...before, entry]);
    });
  };
  const store: Confirm["store"] = {
    entries,
    remove: entry => setEntries(before => before.filter(other => other !== entry)),
    attend() {
      hosts += 1;
      return () => {
        hosts -= 1;
        if (hosts > 0) return;
        for (const entry of entries()) entry.answer(false);
        setEntries([]);
      };
    },
  };
  return Object.assign(ask, { store });
}
