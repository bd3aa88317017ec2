/** Keys, apart by spaces, and what they do. */
export type KeyRow = readonly [keys: string, does: string];

export const keyboard: Readonly<Record<string, readonly KeyRow[]>> = {};
