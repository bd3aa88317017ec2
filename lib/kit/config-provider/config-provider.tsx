import { mergeProps, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./config-provider.css";
import { ConfigContext, useConfig } from "../internal/config";
import { cx } from "../internal/cx";
import { mergeStyle, tokenStyle } from "../internal/style";
import type { Size } from "../internal/vocabulary";
import type { KitLocale } from "../locale/types";

/** Design tokens by name without the `--kit-` prefix, such as `{ "accent-hue": "150", "radius-md": "0" }`. */
export type ThemeTokens = Readonly<Record<string, string | number>>;

export type ConfigProviderProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "dir"> & {
  /** The size of every component below that has none of its own. */
  size?: Size;
  /** The language of the kit's own words; sets `lang`, and the direction unless that is given. */
  locale?: KitLocale;
  direction?: "ltr" | "rtl";
  /** A fixed theme; without one the surroundings' goes on. */
  theme?: "light" | "dark";
  tokens?: ThemeTokens;
};

/**
 * Settings for everything within. Nothing needs one; providers nest, and each overrides only what it is given. It adds
 * one element, which has no box of its own.
 *
 * @example
 * <ConfigProvider locale={german} size="small" tokens={{ "accent-hue": 150 }}><App /></ConfigProvider>
 */
export function ConfigProvider(props: ConfigProviderProps): JSX.Element {
  const outer = useConfig();
  const [own, rest] = splitProps(props, [
    "size",
    "locale",
    "direction",
    "theme",
    "tokens",
    "class",
    "style",
    "children",
  ]);
  const direction = (): "ltr" | "rtl" | undefined => own.direction ?? own.locale?.direction;
  const attributes = mergeProps(rest, {
    get lang() {
      return rest.lang ?? own.locale?.language;
    },
  });
  return (
    <ConfigContext.Provider
      value={{
        size: () => own.size ?? outer.size(),
        locale: () => own.locale ?? outer.locale(),
        direction: () => direction() ?? outer.direction(),
        theme: () => own.theme ?? outer.theme(),
        tokens: () => ({ ...outer.tokens(), ...own.tokens }),
      }}
    >
      <div
        {...attributes}
        class={cx("kit-config", own.class)}
        style={mergeStyle(tokenStyle(own.tokens), own.style)}
        dir={direction()}
        data-part="root"
        data-theme={own.theme}
      >
        {own.children}
      </div>
    </ConfigContext.Provider>
  );
}
