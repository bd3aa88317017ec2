import type { JSX } from "solid-js";
import "./spin-mark.css";

/** The turning mark alone: decoration, hidden from assistive technology. Whoever shows it says what is going on. */
export function SpinMark(): JSX.Element {
  return <span class="kit-spin-mark" data-part="spinner" aria-hidden="true" />;
}
