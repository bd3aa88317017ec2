import { For, createMemo, untrack, type JSX } from "solid-js";
import { stopOf, widthOf } from "./columns";
import type { Model } from "./model";

/** How wide the columns are. */
export function Columns<T extends object>(props: { model: Model<T> }): JSX.Element {
  const width = (pixels: number | undefined): string | undefined => (pixels === undefined ? undefined : `${pixels}px`);
  const model = untrack(() => props.model);
  return (
    <colgroup>
      <For each={model.columns()}>{column => <col style={{ width: width(widthOf(column, model.widths())) }} />}</For>
    </colgroup>
  );
}

/** The row beneath all others, which stays in sight. */
export function Summary<T extends object>(props: { model: Model<T> }): JSX.Element {
  const model = untrack(() => props.model);
  const rows = createMemo(() => model.view().rows());
  return (
    <tfoot>
      <tr>
        <For each={model.columns()}>
          {(column, place) => (
            <td
              style={stopOf(column, place())}
              data-align={column.source?.align}
              data-fixed={column.fixed}
              data-edge={column.edge ? "" : undefined}
            >
              {column.source?.summary?.(rows())}
            </td>
          )}
        </For>
      </tr>
    </tfoot>
  );
}
