import { useLocation } from "@solidjs/router";
import { createEffect, createSignal, ErrorBoundary, type JSX, on, onMount, type ParentProps, Suspense } from "solid-js";
import { Layout } from "solid-reflect/kit";
import { FailedPage } from "./failed-page";
import { SideMenu } from "./side-menu";
import { SiteHeader } from "./site-header";

/** Where the side menu stands beside the page; below, it is folded away at first. The style sheet says the same. */
const WIDE = "(min-width: 60rem)";

/** Header, side menu and content: the frame of the site's pages. */
export function SiteLayout(props: ParentProps): JSX.Element {
  const location = useLocation();
  // Undefined until the browser has said how wide it is; until then the style sheet decides.
  const [menuOpen, setMenuOpen] = createSignal<boolean>();
  let menuButton: HTMLButtonElement | undefined;
  let content: HTMLElement | undefined;

  /** A menu that covers the page has done its work when a page was chosen. */
  const closeIfNarrow = (): void => {
    if (!matchMedia(WIDE).matches) setMenuOpen(false);
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || matchMedia(WIDE).matches) return;
    setMenuOpen(false);
    menuButton?.focus();
  };
  onMount(() => setMenuOpen(matchMedia(WIDE).matches));
  // Whoever cannot see that there is a new page is taken to it.
  createEffect(
    on(
      () => location.pathname,
      () => content?.focus({ preventScroll: true }),
      { defer: true },
    ),
  );

  return (
    <>
      {/* The target keeps the router out: only the browser's own jump moves the focus. */}
      <a class="skip-link" href="#content" target="_self">
        Skip to the content
      </a>
      <Layout class="site" data-menu={menuOpen() === undefined ? "unknown" : menuOpen() ? "open" : "closed"}>
        <SiteHeader
          menuOpen={menuOpen()}
          menuButton={element => (menuButton = element)}
          onToggleMenu={() => setMenuOpen(open => !open)}
        />
        <Layout.Sider id="menu" class="site-menu" collapsed={menuOpen() === false} onKeyDown={escape}>
          <SideMenu onChoose={closeIfNarrow} />
        </Layout.Sider>
        <Layout.Content id="content" class="site-content" tabindex="-1" ref={element => (content = element)}>
          <ErrorBoundary fallback={(_, reset) => <FailedPage onRetry={reset} />}>
            <Suspense>{props.children}</Suspense>
          </ErrorBoundary>
        </Layout.Content>
      </Layout>
    </>
  );
}
