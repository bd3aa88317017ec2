/** What there is, by the last part of its address. */
export const menu = {
  tea: { name: "Tea", degrees: 80 },
  coffee: { name: "Coffee", degrees: 92 },
  cocoa: { name: "Cocoa", degrees: 70 },
} as const;

export type Drink = keyof typeof menu;

/** Whether a text, of a URL say, names a drink. */
export const isDrink = (name: unknown): name is Drink => typeof name === "string" && Object.hasOwn(menu, name);
