const utf8 = new TextEncoder();

/** Bytes of a text. */
export const textBytes = (text: string): number => utf8.encode(text).length;

/** Bytes of a message on the wire, with its WebSocket header: what a browser sends is masked, by four bytes more. */
export function wireBytes(text: string, way: "up" | "down"): number {
  const length = textBytes(text);
  const extended = length < 126 ? 0 : length < 65_536 ? 2 : 8;
  return length + 2 + extended + (way === "up" ? 4 : 0);
}
