import { catchError, getOwner, type JSX, type Owner } from "solid-js";

type Context = Readonly<Record<symbol, unknown>>;

/**
 * Renders `children` so that an exception of an effect or memo in them goes to `onError` when no `<ErrorBoundary>` takes
 * it. Without a handler Solid throws it out of the setter that ran the effect and drops the effects that were due after
 * it. `onError` also gets the owner of `children`.
 *
 * What `children` itself throws is thrown on. Under an `<ErrorBoundary>` this does nothing.
 */
export function guard(children: () => JSX.Element, onError: (error: unknown, owner: Owner) => void): JSX.Element {
  const above = (getOwner()?.context ?? {}) as Context;
  let hasBoundary = false;
  let own!: Owner;
  let failed: readonly [unknown] | undefined;
  const shown = catchError<JSX.Element>(
    () => {
      own = getOwner() as Owner;
      const context = own.context as Context;
      // Solid does not export the key of error handlers. It is the one that `catchError` has just set anew.
      hasBoundary = Object.getOwnPropertySymbols(context).some(key => key in above && context[key] !== above[key]);
      try {
        return hasBoundary ? undefined : children();
      } catch (error) {
        failed = [error];
        return undefined;
      }
    },
    error => onError(error, own),
  );
  if (failed) throw (failed as readonly [unknown])[0];
  return hasBoundary ? children() : shown;
}
