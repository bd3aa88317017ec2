import { For, createEffect, createSignal, createUniqueId, onMount, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./theme-switch.css";
import { useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { MoonGlyph, SunGlyph, SystemGlyph } from "../internal/glyphs";
import type { Size } from "../internal/vocabulary";
import { themeSwitch as english } from "../locale/english-strings";

/** "system" follows the reader's device. */
export type Theme = "light" | "dark" | "system";

export type ThemeSwitchProps = Omit<JSX.HTMLAttributes<HTMLDivElement>, "onChange"> & {
  value?: Theme;
  /** "system" unless given or remembered. */
  defaultValue?: Theme;
  onChange?: (theme: Theme) => unknown;
  /** Where the browser remembers the choice; `null` for nowhere. "kit-theme" unless given. */
  storageKey?: string | null;
  size?: Size;
};

const themes = [
  ["light", SunGlyph],
  ["system", SystemGlyph],
  ["dark", MoonGlyph],
] as const;

function remembered(key: string | null): Theme | undefined {
  if (key === null) return undefined;
  try {
    const found = localStorage.getItem(key);
    return found === "light" || found === "dark" || found === "system" ? found : undefined;
  } catch {
    // A browser that keeps nothing for this site: the choice lasts as long as the page.
    return undefined;
  }
}

function given(): Theme | undefined {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : undefined;
}

/**
 * Puts the first paint in the remembered theme: the text of an inline script for the head of the page.
 *
 * @example
 * <script innerHTML={themeScript()} />
 */
export function themeScript(storageKey = "kit-theme"): string {
  const key = JSON.stringify(storageKey).replaceAll("<", "\\u003c");
  return `try{const t=localStorage.getItem(${key});if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;
}

/**
 * Light, dark, or as the device is. Sets `data-theme` on the document, and remembers the choice.
 *
 * @example
 * <ThemeSwitch />
 */
export function ThemeSwitch(props: ThemeSwitchProps): JSX.Element {
  const [own, rest] = splitProps(props, ["value", "defaultValue", "onChange", "storageKey", "size", "class"]);
  const size = useSize(() => own.size);
  const strings = useStrings("themeSwitch", english);
  const name = createUniqueId();
  const key = (): string | null => (own.storageKey === undefined ? "kit-theme" : own.storageKey);
  const [kept, setKept] = createSignal<Theme>(own.defaultValue ?? "system");
  const theme = (): Theme => own.value ?? kept();
  // The server cannot know what this browser remembers, so both begin alike and the browser corrects itself. A page
  // that fixed a theme of its own keeps it until somebody chooses.
  onMount(() => {
    const found = remembered(key()) ?? own.defaultValue ?? given();
    if (found !== undefined) setKept(found);
    createEffect(() => {
      const chosen = theme();
      if (chosen === "system") delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = chosen;
    });
  });
  const choose = (chosen: Theme): void => {
    setKept(chosen);
    const place = key();
    try {
      if (place !== null) localStorage.setItem(place, chosen);
    } catch {
      // As above.
    }
    own.onChange?.(chosen);
  };
  return (
    <div
      role="radiogroup"
      aria-label={strings().label}
      {...rest}
      class={cx("kit-theme-switch", own.class)}
      data-part="root"
      data-size={size()}
    >
      <For each={themes}>
        {([value, Mark]) => (
          <label data-part="item" title={strings()[value]}>
            <input
              class="kit-hidden"
              type="radio"
              name={name}
              value={value}
              checked={theme() === value}
              onInput={() => choose(value)}
            />
            <Mark />
            <span class="kit-hidden">{strings()[value]}</span>
          </label>
        )}
      </For>
    </div>
  );
}
