import { Show, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./transfer.css";
import { Button } from "../button";
import { useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { passRef } from "../internal/field";
import { joinField } from "../internal/field-context";
import { createFormReset } from "../internal/form-reset";
import { ChevronEndGlyph, ChevronStartGlyph } from "../internal/glyphs";
import { HiddenSelect } from "../internal/hidden-select";
import { mergeStyle } from "../internal/style";
import { transfer as english } from "../locale/english-strings";
import { createTransfer, other } from "./create-transfer";
import { TransferPanel } from "./transfer-panel";
import { ownNames, type TransferOption, type TransferProps, type TransferSide } from "./transfer-props";

/**
 * Two lists beside each other, and what takes things from one to the other: its value is what is in the second.
 * Attributes and `ref` go to the whole; name it with `aria-label`.
 *
 * @example
 * <Transfer aria-label="Team" options={people} value={team()} onChange={setTeam} searchable />
 */
export function Transfer<O extends TransferOption = TransferOption>(given: TransferProps<O>): JSX.Element {
  const props = joinField(given, { empty: [], group: true });
  const [own, rest] = splitProps(props, ownNames);
  const size = useSize(() => own.size);
  const strings = useStrings("transfer", english);
  const state = createTransfer<O>(own);
  let element: HTMLDivElement | undefined;
  createFormReset(
    () => element?.querySelector<HTMLSelectElement>(":scope > select") ?? undefined,
    () => state.reset(),
  );
  const selected = (side: TransferSide): readonly string[] => [...state.list(side).selected()];
  const button = (to: TransferSide): JSX.Element => {
    const can = (): boolean => !state.locked() && selected(other(to)).length > 0;
    const words = (): string | undefined => own.actions?.[to === "chosen" ? 0 : 1];
    return (
      <Button
        size={size() === "large" ? "medium" : "small"}
        variant={can() ? "solid" : "outline"}
        disabled={own.disabled}
        // Not `disabled` once everything has gone over: that would take the focus away.
        aria-disabled={can() ? undefined : "true"}
        aria-label={words() === undefined ? strings()[to === "chosen" ? "choose" : "takeBack"] : undefined}
        icon={to === "chosen" ? <ChevronEndGlyph /> : <ChevronStartGlyph />}
        onClick={() => state.move(to, selected(other(to)))}
      >
        {words()}
      </Button>
    );
  };
  const said = (): string => {
    const last = state.said();
    if (last === undefined) return "";
    return last.to === "chosen" ? strings().added(last.count) : strings().removed(last.count);
  };
  const panel = (side: TransferSide): JSX.Element => (
    <TransferPanel side={side} state={state} own={own} size={size()} strings={strings()} />
  );
  return (
    <div
      role="group"
      {...rest}
      ref={found => {
        element = found;
        passRef(own.ref, found);
      }}
      class={cx("kit-transfer", own.class)}
      style={own.height === undefined ? own.style : mergeStyle({ "--_height": own.height }, own.style)}
      data-part="root"
      data-size={size()}
      data-invalid={own.invalid ? "" : undefined}
      data-disabled={own.disabled ? "" : undefined}
      aria-disabled={own.disabled ? "true" : undefined}
      data-readonly={own.readOnly ? "" : undefined}
    >
      <div data-part="lists">
        {panel("available")}
        <div data-part="actions">
          {button("chosen")}
          <Show when={!own.oneWay}>{button("available")}</Show>
        </div>
        {panel("chosen")}
      </div>
      <HiddenSelect
        name={own.name}
        form={own.form}
        disabled={own.disabled}
        required={own.required}
        multiple
        values={state.value()}
        focus={() => element?.querySelector<HTMLElement>('[role="listbox"]')?.focus()}
      />
      <span class="kit-hidden" role="status">
        {said()}
      </span>
    </div>
  );
}
