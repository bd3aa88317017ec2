import { For, type JSX } from "solid-js";
import type { FoundPage, Piece } from "./find-entries";

export interface SearchResultsProps {
  readonly ref: (element: HTMLElement) => void;
  /** The list is `<id>-list`, the options are `<id>-0` and so on. */
  readonly id: string;
  readonly pages: readonly FoundPage[];
  /** The number of the option that Enter goes to. */
  readonly chosen: number;
  readonly onPoint: (at: number) => void;
  readonly onGo: () => void;
}

/** What was found, by page. Each option is a link, so that it can be opened in another tab. */
export function SearchResults(props: SearchResultsProps): JSX.Element {
  /** How many options stand before those of a page. */
  const before = (page: number): number =>
    props.pages.slice(0, page).reduce((sum, { results }) => sum + results.length, 0);
  return (
    <div
      ref={element => props.ref(element)}
      class="site-search-results"
      id={`${props.id}-list`}
      role="listbox"
      aria-label="Results"
    >
      <For each={props.pages}>
        {({ page, results }, pageAt) => (
          <div role="group" aria-labelledby={`${props.id}-page-${pageAt()}`}>
            <p role="presentation" id={`${props.id}-page-${pageAt()}`}>
              {page}
            </p>
            <For each={results}>
              {(found, at) => {
                const place = (): number => before(pageAt()) + at();
                return (
                  <a
                    role="option"
                    id={`${props.id}-${place()}`}
                    aria-selected={place() === props.chosen}
                    tabindex="-1"
                    href={found.entry.path}
                    onPointerMove={() => props.onPoint(place())}
                    onClick={() => props.onGo()}
                  >
                    <strong>
                      <Pieces of={found.title} />
                    </strong>
                    <span>
                      <Pieces of={found.excerpt} />
                    </span>
                  </a>
                );
              }}
            </For>
          </div>
        )}
      </For>
    </div>
  );
}

function Pieces(props: { of: readonly Piece[] }): JSX.Element {
  return <For each={props.of}>{piece => (piece.hit ? <mark>{piece.text}</mark> : piece.text)}</For>;
}
