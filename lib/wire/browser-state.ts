import { badMessage } from "./decode";
import { encode } from "./encode";
import { fitting, WIRE_LIMITS } from "./limits";

/** What a browser tells of itself when it is asked to, by name. */
export interface BrowserStates {
  /** Of the page's URL, without `#` and `?`; and the number of the server's change of it that was carried out last. */
  readonly location: readonly [hash: string, search: string, after: number];
  /** Of the page's area, in CSS pixels. */
  readonly size: readonly [width: number, height: number];
  /** Whether the user sees the page. */
  readonly visible: boolean;
}

export type BrowserStateName = keyof BrowserStates;

/** One of them, with its name. */
export type BrowserState = {
  readonly [K in BrowserStateName]: { readonly name: K; readonly value: BrowserStates[K] };
}[BrowserStateName];

/** All names, in the order in which they are asked for. */
export const BROWSER_STATES: readonly BrowserStateName[] = ["location", "size", "visible"];

/** A part of a client's message: something of the browser is different now. */
export const statePart = (name: BrowserStateName, value: unknown): string => `"s","${name}",${encode(value)}`;

/** A part of a client's message: what a request came to. A failure's value is a code and a message. */
export const answerPart = (request: number, ok: boolean, value: unknown): string =>
  fitting(`"a",${request},${ok ? 1 : 0},${encode(value)}`);

const isCount = (value: unknown, most: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= WIRE_LIMITS.location;

/** Reads what a browser tells. Raises `bad-message` for a name that is none, and for a value that cannot be. */
export function readBrowserState(name: string, value: unknown): BrowserState {
  const [first, second, third, ...more]: unknown[] = Array.isArray(value) ? (value as unknown[]) : [];
  if (name === "visible" && typeof value === "boolean") return { name, value };
  if (name === "size" && isCount(first, WIRE_LIMITS.pixels) && isCount(second, WIRE_LIMITS.pixels)) {
    return { name, value: [first, second] };
  }
  if (name === "location" && isText(first) && isText(second) && more.length === 0) {
    if (isCount(third, Number.MAX_SAFE_INTEGER)) return { name, value: [first, second, third] };
  }
  throw badMessage("browser state");
}
