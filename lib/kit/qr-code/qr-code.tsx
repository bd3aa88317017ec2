import { Match, Show, Switch, createMemo, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./qr-code.css";
import { useStrings } from "../internal/config";
import { createPending } from "../internal/create-pending";
import { cx } from "../internal/cx";
import { SuccessGlyph } from "../internal/glyphs";
import { mergeStyle } from "../internal/style";
import { qrCode as english } from "../locale/english-strings";
import { SpinMark } from "../spin/spin-mark";
import { modulesOf, type QRLevel } from "./modules";

/** Whether a code may be scanned, and why not. */
export type QRCodeStatus = "active" | "loading" | "expired" | "scanned";

export type QRCodeProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "children"> & {
  /** What a scanner reads: an address, or any text of up to about 2,000 letters. */
  value: string;
  /** The side's length, in pixels or any CSS length. 160 unless given. */
  size?: number | string;
  /** How much may be lost or covered. "M" unless given, "H" with an icon. */
  level?: QRLevel;
  /** A mark in the middle. */
  icon?: JSX.Element;
  /** The icon's share of the width. 0.22 unless given. */
  iconShare?: number;
  /** Whether there is a frame around it. There is unless false. */
  bordered?: boolean;
  /** "active" unless given. Otherwise the code is veiled, and words say why. */
  status?: QRCodeStatus;
  /** What an expired code's button does. A returned promise shows a spinner until it settles. */
  onRefresh?: () => unknown;
  /** What the code is for, to those who do not see it. */
  "aria-label"?: string;
};

/**
 * A QR code as one SVG path, drawn on the server already. It stays dark on light in a dark theme, since many scanners
 * read nothing else.
 *
 * @example
 * <QRCode value="https://example.com/pay/1042" aria-label="Pay order 1042" />
 */
export function QRCode(props: QRCodeProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "value",
    "size",
    "level",
    "icon",
    "iconShare",
    "bordered",
    "status",
    "onRefresh",
    "aria-label",
    "class",
    "style",
  ]);
  const strings = useStrings("qrCode", english);
  const { pending, watch } = createPending();
  const withIcon = (): boolean => "icon" in props;
  const share = (): number => own.iconShare ?? 0.22;
  const code = createMemo(() =>
    modulesOf(own.value, own.level ?? (withIcon() ? "H" : "M"), 2, withIcon() ? share() : 0),
  );
  const status = (): QRCodeStatus => (pending() ? "loading" : (own.status ?? "active"));
  const side = (): string => (typeof own.size === "string" ? own.size : `${own.size ?? 160}px`);
  return (
    <div
      {...rest}
      class={cx("kit-qr-code", own.class)}
      style={mergeStyle({ "inline-size": side() }, own.style)}
      data-part="root"
      data-status={status()}
      data-bordered={own.bordered === false ? undefined : ""}
    >
      <svg
        role="img"
        aria-label={own["aria-label"] ?? strings().label}
        viewBox={`0 0 ${code().size} ${code().size}`}
        shape-rendering="crispEdges"
        data-part="code"
      >
        <path d={code().path} />
      </svg>
      <Show when={withIcon()}>
        <span data-part="icon" style={{ "inline-size": `${share() * 84}%` }}>
          {own.icon}
        </span>
      </Show>
      <div data-part="cover" role="status">
        <Switch>
          <Match when={status() === "loading"}>
            <SpinMark />
            <span>{strings().loading}</span>
          </Match>
          <Match when={status() === "expired"}>
            <span>{strings().expired}</span>
            <Show when={own.onRefresh !== undefined}>
              <button type="button" data-part="refresh" onClick={() => watch(own.onRefresh?.())}>
                {strings().refresh}
              </button>
            </Show>
          </Match>
          <Match when={status() === "scanned"}>
            <SuccessGlyph />
            <span>{strings().scanned}</span>
          </Match>
        </Switch>
      </div>
    </div>
  );
}
