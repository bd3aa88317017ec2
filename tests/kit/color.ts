/** An sRGB colour, each part 0 to 1, `alpha` left out because tokens that carry text have none. */
export type Rgb = { readonly r: number; readonly g: number; readonly b: number; readonly inGamut: boolean };

/** OKLCH (lightness 0–1, chroma, hue in degrees) as gamma-encoded sRGB; says whether sRGB can show it unclipped. */
export function oklchToRgb(lightness: number, chroma: number, hue: number): Rgb {
  const radians = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(radians);
  const b = chroma * Math.sin(radians);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ] as const;
  const inGamut = linear.every(part => part > -0.0005 && part < 1.0005);
  const [r, g, blue] = linear.map(part => {
    const clipped = Math.min(1, Math.max(0, part));
    return clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
  });
  return { r: r ?? 0, g: g ?? 0, b: blue ?? 0, inGamut };
}

function luminance(color: Rgb): number {
  const [r, g, b] = [color.r, color.g, color.b].map(part =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** The contrast ratio of WCAG 2, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The colour tokens of a style sheet for one theme, the hues filled in. Later declarations win, as in CSS. */
export function readTokens(css: string, theme: "light" | "dark"): Map<string, Rgb> {
  const flat = css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\s+/g, " ");
  const hues = new Map<string, string>();
  for (const [, name, value] of flat.matchAll(/(--kit-[\w-]+-hue): ([\d.]+);/g)) hues.set(name ?? "", value ?? "");
  const tokens = new Map<string, Rgb>();
  for (const [, name, value] of flat.matchAll(/--kit-([\w-]+): ([^;]+);/g)) {
    if (name === undefined || value === undefined) continue;
    const filled = value.replace(/var\((--kit-[\w-]+-hue)\)/g, (_, hue: string) => hues.get(hue) ?? "0");
    const alias = /^var\(--kit-([\w-]+)\)$/.exec(filled)?.[1];
    const aliased = alias === undefined ? undefined : tokens.get(alias);
    if (aliased !== undefined) tokens.set(name, aliased);
    if (!filled.startsWith("light-dark(")) continue;
    const colors = [...filled.matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)( \/ [\d.]+)?\)/g)];
    const chosen = colors[theme === "light" ? 0 : 1];
    if (chosen === undefined || chosen[4] !== undefined) continue;
    tokens.set(name, oklchToRgb(Number(chosen[1]), Number(chosen[2]), Number(chosen[3])));
  }
  return tokens;
}
