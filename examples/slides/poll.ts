/** What the room is asked. */
export const DRINKS = ["Tea", "Coffee", "Cocoa"] as const;

export type Drink = (typeof DRINKS)[number];

/** Whether a text, from a browser say, is one of the answers. */
export const isDrink = (text: unknown): text is Drink => DRINKS.some(drink => drink === text);
