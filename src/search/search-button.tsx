import { createSignal, type JSX, lazy, onCleanup, onMount, Show, Suspense } from "solid-js";

const SearchDialog = lazy(() => import("./search-dialog"));

const KEYS = "/ Control+K";

/** Whether a key that is pressed there is meant as text. */
function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input, textarea, select");
}

/** Opens the search, as "/" and Ctrl+K do anywhere. What it needs is loaded when somebody is about to. */
export function SearchButton(): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const load = (): void => void SearchDialog.preload();

  onMount(() => {
    const pressed = (event: KeyboardEvent): void => {
      const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !takesText(event.target);
      const k = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      // A question that covers the page is answered first.
      if ((!slash && !k) || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", pressed);
    onCleanup(() => document.removeEventListener("keydown", pressed));
  });

  return (
    <>
      <button
        type="button"
        class="search-button"
        aria-haspopup="dialog"
        aria-keyshortcuts={KEYS}
        aria-label="Search"
        onPointerEnter={load}
        onFocus={load}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" />
          <path d="m10.5 10.5 3.5 3.5" />
        </svg>
        <span aria-hidden="true">Search</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      <Show when={open()}>
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      </Show>
    </>
  );
}
