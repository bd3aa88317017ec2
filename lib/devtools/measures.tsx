import type { JSX } from "solid-js";
import type { Volume } from "./interaction";

/** A duration, as precise as it can be felt. */
export function milliseconds(ms: number): string {
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  return ms < 10_000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 1_000)} s`;
}

/** How much crossed the wire. */
export function Bytes(props: { of: Volume }): JSX.Element {
  return (
    <span data-bytes={props.of.bytes} data-messages={props.of.messages}>
      {props.of.bytes} B in {props.of.messages}
    </span>
  );
}
