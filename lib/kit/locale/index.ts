export { english } from "./english";
export { german } from "./german";
export type { KitLocale, KitStrings } from "./types";
