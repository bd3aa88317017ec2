import { encode } from "uqr";

/** How much of a code may be lost: about 7, 15, 25 or 30 in a hundred. */
export type QRLevel = "L" | "M" | "Q" | "H";

/** A code as the `d` of one path, one unit per module, with a quiet edge of so many units around it. */
export type QRModules = { readonly size: number; readonly path: string };

/**
 * Encodes a text. `hole` is the share of the width that is left free in the middle.
 * Throws a RangeError of the encoder where the text is too long for any code.
 */
export function modulesOf(value: string, level: QRLevel, quiet: number, hole: number): QRModules {
  const { data, size } = encode(value, { ecc: level, border: quiet });
  const half = (hole * (size - 2 * quiet)) / 2;
  const free = (at: number): boolean => Math.abs(at + 0.5 - size / 2) < half;
  let path = "";
  data.forEach((row, y) => {
    // Neighbours in a row are drawn as one, which is a third of the length.
    for (let x = 0; x < size; x++) {
      let end = x;
      while (row[end] === true && !(free(end) && free(y))) end++;
      if (end > x) path += `M${x} ${y}h${end - x}v1h${x - end}z`;
      x = end;
    }
  });
  return { size, path };
}
