/** Numbers as market tables write them: the same on the server and in the browser, whatever the language of either. */

const formats = new Map<number, Intl.NumberFormat>();

function formatOf(decimals: number): Intl.NumberFormat {
  let format = formats.get(decimals);
  if (format === undefined) {
    format = new Intl.NumberFormat("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    formats.set(decimals, format);
  }
  return format;
}

/**
 * A price with all its decimals.
 *
 * @example
 * formatPrice(64000, 2); // "64,000.00"
 */
export function formatPrice(price: number, decimals: number): string {
  return formatOf(decimals).format(price);
}

/**
 * A change with its sign, a real minus.
 *
 * @example
 * formatChange(-1.5, 2); // "−1.50"
 */
export function formatChange(change: number, decimals: number): string {
  const text = formatOf(decimals).format(Math.abs(change));
  if (Number(text.replaceAll(",", "")) === 0) return text;
  return (change > 0 ? "+" : "−") + text;
}

/**
 * A change as a share of what was before.
 *
 * @example
 * formatShare(110, 100); // "+10.00 %"
 */
export function formatShare(now: number, before: number): string {
  return `${formatChange((now / before - 1) * 100, 2)} %`;
}

/**
 * Which way a change goes, for an attribute that a sheet colours.
 *
 * @example
 * directionOf(-2); // "down"
 */
export function directionOf(change: number): "up" | "down" | "same" {
  return change > 0 ? "up" : change < 0 ? "down" : "same";
}
