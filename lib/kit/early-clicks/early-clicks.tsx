import type { JSX } from "solid-js";

/**
 * A script for the page's head that keeps clicks made before hydration alive: Solid queues them, but asks for their
 * path when the browser has long forgotten it. This remembers the path while it is known.
 *
 * @example
 * `<head><script>${earlyClicksScript}</script>${generateHydrationScript()}</head>`
 */
export const earlyClicksScript =
  'for(const t of["click","input"])document.addEventListener(t,e=>{const p=e.composedPath();e.composedPath=()=>p},true)';

export type EarlyClicksProps = {
  /** For a page whose content security policy asks for one. */
  nonce?: string;
};

/**
 * Puts `earlyClicksScript` into the document. Once, in the head of a server-rendered page, before Solid's own
 * hydration script; handlers of the kit and of the page alike are then called for clicks that came too early.
 *
 * @example
 * <head><EarlyClicks /><HydrationScript /></head>
 */
export function EarlyClicks(props: EarlyClicksProps): JSX.Element {
  return <script nonce={props.nonce}>{earlyClicksScript}</script>;
}
