/** What one tile of a watermark shows. Lengths in pixels, the angle in degrees. */
export type TileOptions = {
  readonly lines: readonly string[];
  readonly image: string | undefined;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly fontSize: number;
  readonly gap: readonly [number, number];
  readonly rotate: number;
};

export type Tile = { readonly width: number; readonly height: number; readonly url: string };

const escaped = (text: string): string => text.replace(/[&<>"']/g, character => `&#${character.codePointAt(0) ?? 0};`);

/** About how wide a text is: nothing measures letters on the server, and both sides must come to the same. */
function widthOf(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text) ems += (letter.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.58;
  return ems * fontSize;
}

/** One tile as an address of an SVG, twice in it: in the middle and, cut in four, at the corners. */
export function tileOf(options: TileOptions): Tile {
  const { lines, image, fontSize, rotate, gap } = options;
  const lineHeight = fontSize * 1.3;
  const width =
    options.width ?? (image === undefined ? Math.max(...lines.map(line => widthOf(line, fontSize)), 1) : 96);
  const height = options.height ?? (image === undefined ? lines.length * lineHeight : 48);
  const angle = (rotate * Math.PI) / 180;
  const across = Math.abs(width * Math.cos(angle)) + Math.abs(height * Math.sin(angle));
  const down = Math.abs(width * Math.sin(angle)) + Math.abs(height * Math.cos(angle));
  const tileWidth = Math.ceil(2 * (across + gap[0]));
  const tileHeight = Math.ceil(2 * (down + gap[1]));
  const mark =
    image === undefined
      ? lines
          .map((line, index) => {
            const y = (index - (lines.length - 1) / 2) * lineHeight + fontSize * 0.35;
            return `<text y="${y.toFixed(1)}">${escaped(line)}</text>`;
          })
          .join("")
      : `<image href="${escaped(image)}" x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}"/>`;
  const places = [
    [tileWidth / 2, tileHeight / 2],
    [0, 0],
    [tileWidth, 0],
    [0, tileHeight],
    [tileWidth, tileHeight],
  ];
  const marks = places.map(([x, y]) => `<g transform="translate(${x} ${y}) rotate(${rotate})">${mark}</g>`).join("");
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${tileWidth}" height="${tileHeight}">` +
    `<g text-anchor="middle" font-family="system-ui, sans-serif" font-size="${fontSize}">${marks}</g></svg>`;
  return {
    width: tileWidth,
    height: tileHeight,
    url: `url("data:image/svg+xml,${encodeURIComponent(svg).replace(/'/g, "%27").replace(/\(/g, "%28").replace(/\)/g, "%29")}")`,
  };
}
