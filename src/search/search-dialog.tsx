import { createMemo, createResource, createSignal, createUniqueId, type JSX, onMount, Show } from "solid-js";
import { loadSearch } from "./load-search";
import { SearchResults } from "./search-results";

/** Takes as many letters as a query may sensibly have. */
const LONGEST = 100;

/**
 * The search: a field, and below it what was found. The focus stays in the field; arrow keys choose a result, Enter goes
 * there. The browser's own modal dialog keeps the focus in, and gives it back.
 */
export default function SearchDialog(props: { onClose: () => void }): JSX.Element {
  const id = createUniqueId();
  const [query, setQuery] = createSignal("");
  const [chosen, setChosen] = createSignal(0);
  const [search, { refetch }] = createResource(loadSearch);
  let dialog: HTMLDialogElement | undefined;
  let list: HTMLElement | undefined;

  // A resource that failed throws when it is read.
  const pages = createMemo(() => (search.state === "ready" ? search()(query()) : []));
  const count = (): number => pages().reduce((sum, page) => sum + page.results.length, 0);
  const asked = (): boolean => query().trim() !== "";
  const state = (): string => {
    if (search.state === "errored") return "The search could not be loaded.";
    if (!asked()) return "Type what you look for.";
    if (search.state !== "ready") return "Loading…";
    if (count() === 0) return `Nothing was found for “${query().trim()}”.`;
    return count() === 1 ? "1 result" : `${count()} results`;
  };

  onMount(() => dialog?.showModal());
  const close = (): void => dialog?.close();
  const option = (at: number): HTMLElement | null | undefined => list?.querySelector<HTMLElement>(`#${id}-${at}`);
  const choose = (at: number): void => {
    setChosen(at);
    option(at)?.scrollIntoView({ block: "nearest" });
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === "Enter") option(chosen())?.click();
    else if (count() > 0 && event.key === "ArrowDown") choose((chosen() + 1) % count());
    else if (count() > 0 && event.key === "ArrowUp") choose((chosen() + count() - 1) % count());
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={element => (dialog = element)}
      class="site-search"
      aria-label="Search"
      onClose={() => props.onClose()}
      // The backdrop is the dialog's; what is inside has elements of its own.
      onClick={event => event.target === dialog && close()}
    >
      <div class="site-search-head">
        <input
          // Of a field of type "search" the first Escape clears the text, and does not close the dialog.
          type="text"
          enterkeyhint="go"
          role="combobox"
          aria-label="Search all pages"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={count() > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={count() > 0 ? `${id}-${chosen()}` : undefined}
          placeholder="Search all pages"
          autocomplete="off"
          spellcheck={false}
          maxlength={LONGEST}
          autofocus
          value={query()}
          onInput={event => {
            setChosen(0);
            setQuery(event.currentTarget.value);
          }}
          onKeyDown={pressed}
        />
        <button type="button" onClick={close}>
          Close
        </button>
      </div>
      <p class="site-search-state" role="status">
        {state()}
      </p>
      <Show when={search.state === "errored"}>
        <button type="button" class="site-search-again" onClick={() => void refetch()}>
          Try again
        </button>
      </Show>
      <SearchResults
        ref={element => (list = element)}
        id={id}
        pages={pages()}
        chosen={chosen()}
        onPoint={setChosen}
        onGo={close}
      />
    </dialog>
  );
}
