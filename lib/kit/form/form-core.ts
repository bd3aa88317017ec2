import { batch, createSignal, onCleanup, untrack, type Accessor } from "solid-js";
import { createStore, produce, reconcile } from "solid-js/store";
import { createCheck, type Check } from "./create-check";
import type { Messages } from "./form-errors";
import { copyOf, readPath, same, writePath } from "./paths";

/** When a field's messages are first shown; from then on they follow every change. */
export type ValidateOn = "blur" | "change" | "submit";

/** A field on the page, as the form knows it. */
export type FormPlace = {
  readonly check: Check;
  /** Its name for the reader, where that is text. */
  readonly label: () => string | undefined;
  /** Where its control is, for links. */
  readonly id: () => string;
};

type State = {
  values: object;
  /** What the schema, the fields' own rules and the server said, by path. */
  schema: Messages;
  rules: Messages;
  server: Messages;
  /** Paths whose messages are shown, and whose value somebody changed. */
  seen: Record<string, boolean>;
  edited: Record<string, boolean>;
};

export type CoreOptions = {
  readonly start: object;
  readonly server: Messages;
  readonly validateOn: ValidateOn;
  /** How long nothing changes before a check that has to wait for its answer is made again, in ms. */
  readonly debounce: number;
  /** Checks all values together. */
  readonly check: (values: object, signal: AbortSignal) => Messages | PromiseLike<Messages>;
};

/** A form's state without the types of its values: what the parts of the kit work with. */
export type FormCore = {
  readonly values: Accessor<object>;
  readonly get: (path: string) => unknown;
  readonly set: (path: string, value: unknown) => void;
  /** The field was left. */
  readonly leave: (path: string) => void;
  /** The message that is shown at a path. */
  readonly message: (path: string) => string | undefined;
  /** All that are shown, those of fields first and in their order. */
  readonly messages: Accessor<readonly { path: string; message: string; place: FormPlace | undefined }[]>;
  readonly pending: (path?: string) => boolean;
  readonly touched: (path: string) => boolean;
  readonly dirty: (path?: string) => boolean;
  readonly debounce: number;
  /** The form on the page, once there is one. */
  element: HTMLFormElement | undefined;
  readonly register: (path: string, place: FormPlace) => void;
  /** What a field's own rule found. */
  readonly note: (path: string, message: string | undefined) => void;
  readonly setErrors: (messages: Messages) => void;
  /** Shows every message there is, and tells whether there is none. */
  readonly validate: () => boolean | Promise<boolean>;
  readonly reset: (values?: object) => void;
  /** Moves all that is known of a list's rows to where they are now; rows without a new place are forgotten. */
  readonly shift: (list: string, to: (index: number) => number | undefined) => void;
};

const holds = (place: string, path: string): boolean => path === place || path.startsWith(`${place}.`);

function shifted<V>(
  bag: Record<string, V>,
  list: string,
  to: (index: number) => number | undefined,
): Record<string, V> {
  return Object.fromEntries(
    Object.entries(bag).flatMap(([path, value]): [string, V][] => {
      if (path === list || !holds(list, path)) return [[path, value]];
      const [index, ...rest] = path.slice(list.length + 1).split(".");
      const next = to(Number(index));
      return next === undefined ? [] : [[[list, next, ...rest].join("."), value]];
    }),
  );
}

/** Owned by whoever calls it: checks that are on their way end with the owner. */
export function createFormCore(options: CoreOptions): FormCore {
  const [start, setStart] = createSignal(options.start);
  const [state, setState] = createStore<State>({
    values: copyOf(options.start),
    schema: {},
    rules: {},
    server: options.server,
    seen: {},
    edited: {},
  });
  const [submitted, setSubmitted] = createSignal(false);
  // The field whose change has the whole checked again: it is where the wait is shown.
  const [cause, setCause] = createSignal("");
  const places = new Map<string, FormPlace>();
  const [registered, setRegistered] = createSignal(0);
  const whole = createCheck(
    signal =>
      options.check(
        untrack(() => copyOf(state.values)),
        signal,
      ),
    found => setState("schema", reconcile(found)),
  );
  onCleanup(whole.stop);

  const message = (path: string): string | undefined => {
    if (state.server[path] !== undefined) return state.server[path];
    return submitted() || state.seen[path] ? (state.rules[path] ?? state.schema[path]) : undefined;
  };
  const begin = (path: string): void => {
    setState("seen", path, true);
    if (!whole.ran()) void whole.now();
    const check = places.get(path)?.check;
    if (check !== undefined && !check.ran()) void check.now();
  };

  return {
    values: () => state.values,
    get: path => readPath(state.values, path),
    set(path, value) {
      batch(() => {
        setCause(path);
        setState(
          produce(draft => {
            writePath(draft.values, path, value);
            draft.edited[path] = true;
            for (const told of Object.keys(draft.server))
              if (told !== "" && (holds(path, told) || holds(told, path))) delete draft.server[told];
          }),
        );
      });
      if (whole.ran()) whole.later(options.debounce);
      if (options.validateOn === "change") begin(path);
    },
    leave(path) {
      // Whoever only passes by is not told off: what was never filled in is told when the form is sent.
      if (options.validateOn === "blur" && Object.keys(state.edited).some(edited => holds(path, edited))) begin(path);
    },
    message,
    messages() {
      registered();
      const paths = new Set([...places.keys(), ...[state.server, state.rules, state.schema].flatMap(Object.keys)]);
      return [...paths].flatMap(path => {
        const text = message(path);
        return text === undefined ? [] : [{ path, message: text, place: places.get(path) }];
      });
    },
    pending(path) {
      registered();
      if (path === undefined) return whole.pending() || [...places.values()].some(place => place.check.pending());
      return (places.get(path)?.check.pending() ?? false) || (whole.pending() && cause() === path);
    },
    touched: path => state.edited[path] ?? false,
    dirty: (path = "") =>
      path === "" ? !same(state.values, start()) : !same(readPath(state.values, path), readPath(start(), path)),
    debounce: options.debounce,
    element: undefined,
    register(path, place) {
      places.set(path, place);
      setRegistered(count => count + 1);
      onCleanup(() => {
        // Rows change places one after the other: another field may have taken this path by now.
        if (places.get(path) !== place) return;
        places.delete(path);
        setRegistered(count => count + 1);
        setState(
          "rules",
          produce(rules => void delete rules[path]),
        );
      });
    },
    note: (path, found) =>
      setState(
        "rules",
        produce(rules => {
          if (found === undefined) delete rules[path];
          else rules[path] = found;
        }),
      ),
    setErrors: messages => setState("server", reconcile(messages)),
    validate() {
      setState("server", reconcile({}));
      setSubmitted(true);
      const checks = [whole, ...[...places.values()].map(place => place.check)];
      const runs = checks.map(check => check.now());
      const clean = (): boolean => Object.keys(state.rules).length + Object.keys(state.schema).length === 0;
      if (runs.every(run => run === true)) return clean();
      const settle = async (check: Check, run: boolean | Promise<boolean>): Promise<void> => {
        // What was typed meanwhile has to be checked too.
        for (let counted = await run; !counted;) counted = await check.now();
      };
      return Promise.all(checks.map((check, index) => settle(check, runs[index] ?? true))).then(clean);
    },
    reset(values) {
      for (const check of [whole, ...[...places.values()].map(place => place.check)]) check.stop();
      batch(() => {
        if (values !== undefined) setStart(copyOf(values));
        setSubmitted(false);
        const fresh = copyOf(untrack(start));
        setState(
          produce(draft =>
            Object.assign(draft, { values: fresh, schema: {}, rules: {}, server: {}, seen: {}, edited: {} }),
          ),
        );
      });
    },
    shift(list, to) {
      setState(
        produce(draft => {
          for (const part of ["schema", "rules", "server"] as const) draft[part] = shifted(draft[part], list, to);
          for (const part of ["seen", "edited"] as const) draft[part] = shifted(draft[part], list, to);
        }),
      );
    },
  };
}
