import { A } from "@solidjs/router";
import type { JSX } from "solid-js";
import { Layout, ThemeSwitch } from "solid-reflect/kit";
import { SearchButton } from "../search/search-button";
import { SITE_NAME } from "./page-head";

export interface SiteHeaderProps {
  /** Undefined while nobody knows. */
  readonly menuOpen: boolean | undefined;
  readonly menuButton: (element: HTMLButtonElement) => void;
  readonly onToggleMenu: () => void;
}

/** The site's name, the buttons of the side menu and the search, and the choice of a theme. */
export function SiteHeader(props: SiteHeaderProps): JSX.Element {
  return (
    <Layout.Header sticky class="site-header">
      <button
        ref={element => props.menuButton(element)}
        type="button"
        class="menu-button"
        aria-controls="menu"
        aria-expanded={props.menuOpen}
        aria-label="Menu"
        onClick={() => props.onToggleMenu()}
      >
        <span aria-hidden="true" />
      </button>
      <A class="wordmark" href="/" end>
        {SITE_NAME}
      </A>
      <A class="header-link" href="/gallery">
        Gallery
      </A>
      <A class="header-link" href="/components">
        Components
      </A>
      <SearchButton />
      <ThemeSwitch size="small" class="site-theme" />
    </Layout.Header>
  );
}
