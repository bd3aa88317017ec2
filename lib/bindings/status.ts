import { type Accessor, useContext } from "solid-js";
import { type ConnectionStatus, ConnectorContext, required } from "./connector";

/** A signal of how the page stands with its server. */
export interface StatusAccessor extends Accessor<ConnectionStatus> {
  /** Tries to connect now instead of when it is time: for a "Try now" button. */
  readonly retry: () => void;
}

/**
 * How the page stands with its server, as a signal.
 *
 * @example
 * ```tsx
 * import { connectionStatus } from "solid-reflect";
 *
 * export function Lamp() {
 *   const status = connectionStatus();
 *   return <span title={status()}>{status() === "online" ? "●" : "○"}</span>;
 * }
 * ```
 */
export function connectionStatus(): StatusAccessor {
  const connector = required(useContext(ConnectorContext), "connectionStatus");
  return Object.assign(() => connector.status(), { retry: () => connector.probe() });
}
