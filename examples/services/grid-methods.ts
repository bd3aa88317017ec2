import { GridRefusal, type GridSimulation } from "./grid-simulation.ts";
import { LEAST_PRIORITY, MOST_PRIORITY, type GridJob } from "./grid-types.ts";
import { RpcCode, RpcError, type RpcMethod } from "./json-rpc.ts";

/** The subscriptions of one client. */
export interface GridSubscription {
  begin(): void;
  end(): void;
}

/**
 * What one client of the grid may call: `subscribe`, which answers with a snapshot; `unsubscribe`;
 * `setPriority` with `{ job, priority }` and `cancel` with `{ job }`, which answer with the job as it is then.
 *
 * The methods throw {@link RpcError}: `invalidParams` for params of another shape, `unknownJob` for a job that the grid
 * does not know, `refused` for what it does not do, with a message for people.
 *
 * @param changed called after each change of the grid
 *
 * @example
 * const methods = gridMethods(grid, { begin: () => undefined, end: () => undefined }, () => tellOthers());
 * methods.get("cancel")?.({ job: 12 });
 */
export function gridMethods(
  grid: GridSimulation,
  subscription: GridSubscription,
  changed: () => void,
): ReadonlyMap<string, RpcMethod> {
  const command = (run: (params: Readonly<Record<string, unknown>>) => GridJob): RpcMethod => {
    return params => {
      try {
        const job = run(typeof params === "object" && params !== null ? (params as Record<string, unknown>) : {});
        changed();
        return job;
      } catch (error) {
        if (!(error instanceof GridRefusal)) throw error;
        const code = error.reason === "refused" ? RpcCode.refused : RpcCode.unknownJob;
        throw new RpcError(code, error.message);
      }
    };
  };
  return new Map<string, RpcMethod>([
    [
      "subscribe",
      () => {
        subscription.begin();
        return grid.snapshot();
      },
    ],
    ["unsubscribe", () => subscription.end()],
    [
      "setPriority",
      command(({ job, priority }) =>
        grid.setPriority(
          whole("job", job, 1, Number.MAX_SAFE_INTEGER),
          whole("priority", priority, LEAST_PRIORITY, MOST_PRIORITY),
        ),
      ),
    ],
    ["cancel", command(({ job }) => grid.cancel(whole("job", job, 1, Number.MAX_SAFE_INTEGER)))],
  ]);
}

/** Validates what came over the wire. */
function whole(name: string, value: unknown, least: number, most: number): number {
  if (Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most) return Number(value);
  throw new RpcError(RpcCode.invalidParams, `The params need a ${name}: a whole number from ${least} to ${most}.`);
}
