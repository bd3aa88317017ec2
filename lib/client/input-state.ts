import { createSignal } from "solid-js";

/** What an input shows and what it knows of its writes. */
export interface InputState {
  read(): unknown;
  write(value: unknown): void;
  pending(): boolean;
  error(): string | undefined;
  /** The server has taken or refused a write. */
  written(version: number, refusal: string | undefined): void;
  /** Sends what is held back, because something that is sent next may depend on it. */
  flush(): void;
}

/**
 * The client's side of an input. What the user enters shows at once. One write is on its way at a time; what is entered
 * meanwhile is held and only its last state sent, so that typing costs no more than the connection bears, and an older
 * echo of the server never overwrites a newer keystroke. A refused value stays in the field, with the reason.
 */
export function createInputState(server: () => unknown, send: (version: number, value: unknown) => void): InputState {
  const [entered, setEntered] = createSignal<{ readonly value: unknown }>();
  const [error, setError] = createSignal<string>();
  let version = 0;
  let confirmed = 0;
  let held: { readonly value: unknown } | undefined;

  const flush = (): void => {
    if (!held) return;
    const { value } = held;
    held = undefined;
    send(++version, value);
  };
  return {
    read() {
      const own = entered();
      return own ? own.value : server();
    },
    write(value) {
      setEntered((held = { value }));
      setError(undefined);
      if (confirmed === version) flush();
    },
    pending: () => entered() !== undefined && error() === undefined,
    error,
    written(answered, refusal) {
      confirmed = Math.max(confirmed, answered);
      if (held) {
        if (confirmed === version) flush();
      } else if (answered === version) {
        if (refusal === undefined) setEntered(undefined);
        else setError(refusal);
      }
    },
    flush,
  };
}
