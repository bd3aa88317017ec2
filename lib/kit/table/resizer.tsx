import type { JSX } from "solid-js";
import { widthOf, type Column } from "./columns";
import type { Model } from "./model";

/** No column gets narrower than this, in pixels. */
const least = 48;
/** What an arrow key adds or takes, in pixels; with the Shift key five times as much. */
const step = 10;

/** The edge of a column that can be moved, by pointer and by keyboard. */
export function resizer<T extends object>(model: Model<T>, column: Column<T>): JSX.Element {
  const width = (): number => Math.round(widthOf(column, model.widths()) ?? least);
  let from: { x: number; width: number } | undefined;

  /** All columns keep the width they have on the screen: only this one is to change. */
  const settle = (cell: HTMLElement | null): number => {
    const settled: Record<string, number> = {};
    const cells = cell?.parentElement?.children ?? [];
    for (const [place, { key, source }] of model.columns().entries()) {
      const seen = cells[place]?.getBoundingClientRect().width;
      if (source !== undefined && seen !== undefined) settled[key] = seen;
    }
    model.setWidths({ ...settled, ...model.widths() });
    return model.widths()[column.key] ?? width();
  };
  const set = (to: number): void => {
    const clamped = Math.max(least, Math.round(to));
    model.setWidths({ ...model.widths(), [column.key]: clamped });
    model.props.onColumnResize?.(column.key, clamped);
  };
  const along = (by: number): number => (model.rightToLeft() ? -by : by);
  return (
    <div
      data-part="resizer"
      role="separator"
      aria-orientation="vertical"
      aria-label={model.strings().resize(column.label)}
      aria-valuenow={width()}
      aria-valuemin={least}
      tabindex="0"
      onPointerDown={event => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
        from = { x: event.clientX, width: settle(event.currentTarget.closest("th")) };
      }}
      onPointerMove={event => {
        if (from !== undefined) set(from.width + along(event.clientX - from.x));
      }}
      onPointerUp={() => (from = undefined)}
      onPointerCancel={() => (from = undefined)}
      onKeyDown={event => {
        const by = { ArrowRight: along(step), ArrowLeft: along(-step) }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        set(settle(event.currentTarget.closest("th")) + by * (event.shiftKey ? 5 : 1));
      }}
      onDblClick={() => {
        const { [column.key]: _, ...others } = model.widths();
        model.setWidths(others);
      }}
    />
  );
}
