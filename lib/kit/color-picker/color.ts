import { parse, type Color } from "@zag-js/color-picker";

/** How a colour is written as a value. */
export type ColorFormat = "hex" | "rgb" | "hsl";

/** Reads a CSS colour: hex, rgb(), hsl() or a name. Hue, saturation and brightness are what is worked with. */
export function readColor(text: string): Color | undefined {
  try {
    return parse(text.trim()).toFormat("hsba");
  } catch {
    return undefined;
  }
}

/** Writes a colour, its opacity only where it is not whole. */
export function writeColor(color: Color, format: ColorFormat): string {
  const whole = color.getChannelValue("alpha") >= 1;
  const text = color.toString(whole ? format : `${format}a`);
  // No eye sees a third decimal.
  return text.toLowerCase().replace(/\d+\.\d{3,}/g, number => String(Math.round(Number(number) * 100) / 100));
}
