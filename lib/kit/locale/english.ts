import * as strings from "./english-strings";
import type { KitLocale } from "./types";

/**
 * English, what the components say without any locale. Spread it to change a word or two.
 *
 * @example
 * const mine: KitLocale = { ...english, strings: { ...english.strings, alert: { close: "Got it" } } };
 */
export const english: KitLocale = { language: "en", direction: "ltr", strings };
