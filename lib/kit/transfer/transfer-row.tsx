import { Show, type JSX } from "solid-js";
import { show } from "../internal/lazy-element";
import type { TransferOption } from "./transfer-props";

/** What a row shows of an option. */
export function TransferRow<O extends TransferOption>(props: {
  option: O;
  render: ((option: O) => JSX.Element) | undefined;
}): JSX.Element {
  return (
    <>
      <Show when={props.option.icon}>{icon => <span data-part="item-icon">{show(icon())}</span>}</Show>
      <span data-part="item-text">
        <Show
          when={props.render}
          fallback={
            <>
              {props.option.label}
              <Show when={props.option.description}>
                {description => <span data-part="item-description">{description()}</span>}
              </Show>
            </>
          }
        >
          {render => render()(props.option)}
        </Show>
      </span>
    </>
  );
}
