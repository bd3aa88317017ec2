/** What a panel may measure, in percent. */
export type PanelLimits = { readonly minSize?: number | undefined; readonly maxSize?: number | undefined };

/** How little and how much the panel before a handle can have of what it shares with the one behind, in percent. */
export function rangeOf(
  sizes: readonly number[],
  panels: readonly PanelLimits[],
  before: number,
): { least: number; most: number; now: number } {
  const now = sizes[before] ?? 0;
  const shared = now + (sizes[before + 1] ?? 0);
  const { minSize = 0, maxSize = 100 } = panels[before] ?? {};
  const { minSize: minAfter = 0, maxSize: maxAfter = 100 } = panels[before + 1] ?? {};
  const least = Math.max(minSize, shared - maxAfter);
  return { least, most: Math.max(least, Math.min(maxSize, shared - minAfter)), now };
}

/** The sizes after the panel before a handle took so much; the panel behind has the rest. */
export function sizesWith(sizes: readonly number[], before: number, size: number): number[] {
  const shared = (sizes[before] ?? 0) + (sizes[before + 1] ?? 0);
  return sizes.map((old, index) => (index === before ? size : index === before + 1 ? shared - size : old));
}
