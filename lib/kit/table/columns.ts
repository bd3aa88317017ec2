import { cx } from "../internal/cx";
import { escapeAttribute } from "./row-template";
import type { TableColumn } from "./types";

/** A column as it stands in the table: one of the user's, or one of those that hold boxes and buttons. */
export type Column<T> = {
  readonly kind: "data" | "select" | "expand";
  readonly key: string;
  /** Its title in words. */
  readonly label: string;
  readonly fixed: "start" | "end" | undefined;
  /** Whether it is the last of the fixed ones on its side, so that the others vanish beneath its edge. */
  readonly edge: boolean;
  readonly source: TableColumn<T> | undefined;
};

/** How wide a column of boxes or buttons is, in pixels. */
export const narrow = 48;
/** How narrow a column without a width may become before the table is scrolled. */
const least = 128;

function labelOf<T>(column: TableColumn<T>): string {
  return column.label ?? (typeof column.title === "string" ? column.title : column.key);
}

/** The columns in the order they stand: fixed ones at their sides, boxes and buttons before all others. */
export function arrange<T>(
  given: readonly TableColumn<T>[],
  extra: { readonly select: boolean; readonly expand: boolean },
): Column<T>[] {
  const shown = given.filter(column => !column.hidden);
  const at = (side: "start" | "end" | undefined): TableColumn<T>[] => shown.filter(column => column.fixed === side);
  const begins = at("start").length > 0 ? "start" : undefined;
  const special = (kind: "select" | "expand"): Column<T> => ({
    kind,
    key: `kit:${kind}`,
    label: "",
    fixed: begins,
    edge: false,
    source: undefined,
  });
  const ordered = [
    ...(extra.expand ? [special("expand")] : []),
    ...(extra.select ? [special("select")] : []),
    ...[...at("start"), ...at(undefined), ...at("end")].map((source): Column<T> => ({
      kind: "data",
      key: source.key,
      label: labelOf(source),
      fixed: source.fixed,
      edge: false,
      source,
    })),
  ];
  return ordered.map((column, place) => {
    const beside = column.fixed === "start" ? ordered[place + 1] : ordered[place - 1];
    return { ...column, edge: column.fixed !== undefined && beside?.fixed !== column.fixed };
  });
}

/** The width somebody chose, else the column's own; undefined where it takes its share. */
export function widthOf<T>(column: Column<T>, chosen: Readonly<Record<string, number>>): number | undefined {
  return column.source === undefined ? narrow : (chosen[column.key] ?? column.source.width);
}

/** Whether columns are as wide as they are told, whatever stands in them. */
export function isLaidOut<T>(columns: readonly Column<T>[]): boolean {
  return columns.some(
    ({ fixed, source }) => fixed !== undefined || source?.resizable === true || source?.ellipsis === true,
  );
}

/** How wide the table is at least, and where each fixed column stops. */
export function layoutOf<T>(
  columns: readonly Column<T>[],
  chosen: Readonly<Record<string, number>>,
): Record<string, string> {
  const style: Record<string, string> = {};
  const widths = columns.map(column => widthOf(column, chosen) ?? least);
  const sum = (from: number, to: number): number => widths.slice(from, to).reduce((all, width) => all + width, 0);
  for (const [place, { fixed }] of columns.entries()) {
    if (fixed === "start") style[`--_at-${place}`] = `${sum(0, place)}px`;
    if (fixed === "end") style[`--_at-${place}`] = `${sum(place + 1, columns.length)}px`;
  }
  const resized = Object.keys(chosen).length > 0;
  style[resized ? "inline-size" : "min-inline-size"] = `${sum(0, columns.length)}px`;
  return style;
}

/** Where a fixed cell stops. */
export function stopOf<T>(column: Column<T>, place: number): Record<string, string> | undefined {
  return column.fixed === undefined ? undefined : { [`inset-inline-${column.fixed}`]: `var(--_at-${place})` };
}

/** What all cells of a column have in common, as HTML. */
export function constantOf<T>(column: Column<T>, place: number, grid: boolean): string {
  const { kind, source, fixed, edge } = column;
  let html = kind === "data" ? "" : ` data-part="${kind}"`;
  if (source?.rowHeader) html += ' scope="row"';
  const dynamic = source?.cellProps !== undefined;
  if (source?.class !== undefined && !dynamic) html += ` class="${escapeAttribute(cx(source.class))}"`;
  if (source?.align !== undefined && source.align !== "start") html += ` data-align="${source.align}"`;
  if (source?.ellipsis) html += ' data-ellipsis=""';
  if (fixed !== undefined) {
    html += ` data-fixed="${fixed}"${edge ? ' data-edge=""' : ""}`;
    if (!dynamic) html += ` style="inset-inline-${fixed}:var(--_at-${place})"`;
  }
  if (grid) html += ` tabindex="-1"${kind === "data" && source?.editable === undefined ? ' aria-readonly="true"' : ""}`;
  return html;
}
