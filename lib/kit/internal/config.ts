import { createContext, useContext, type Accessor } from "solid-js";
import type { KitLocale, KitStrings } from "../locale/types";
import type { Size } from "./vocabulary";

/** What a ConfigProvider tells the components below it. Each part may be absent. */
export type Config = {
  readonly size: Accessor<Size | undefined>;
  readonly locale: Accessor<KitLocale | undefined>;
  readonly direction: Accessor<"ltr" | "rtl" | undefined>;
  /** A theme and tokens that an overlay takes with it to where it is drawn. */
  readonly theme: Accessor<"light" | "dark" | undefined>;
  readonly tokens: Accessor<Readonly<Record<string, string | number>>>;
};

const nothing = (): undefined => undefined;

export const ConfigContext = /* @__PURE__ */ createContext<Config>();

const none: Config = {
  size: nothing,
  locale: nothing,
  direction: nothing,
  theme: nothing,
  tokens: () => ({}),
};

/** The nearest provider's settings; without a provider, none. */
export function useConfig(): Config {
  return useContext(ConfigContext) ?? none;
}

/** A component's size: its own, else the provider's, else medium. */
export function useSize(own: () => Size | undefined): Accessor<Size> {
  const config = useContext(ConfigContext);
  return () => own() ?? config?.size() ?? "medium";
}

/**
 * The strings of one component. The English ones come from the component, so that importing it brings its own words
 * and nobody else's.
 */
export function useStrings<K extends keyof KitStrings>(part: K, english: KitStrings[K]): Accessor<KitStrings[K]> {
  const config = useContext(ConfigContext);
  return () => config?.locale()?.strings[part] ?? english;
}

/** The language for formats: the provider's locale tag, else English, the same on the server and in the browser. */
export function useLanguage(): Accessor<string> {
  const config = useContext(ConfigContext);
  return () => config?.locale()?.language ?? "en";
}
