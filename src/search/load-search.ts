import url from "site:search-index";
import { createSearch, type FoundPage } from "./find-entries";
import type { SearchEntry } from "./search-entry";

export type Search = (query: string) => readonly FoundPage[];

let loaded: Promise<Search> | undefined;

/** The search over all pages; its index is fetched once. After a failure it is tried again. */
export function loadSearch(): Promise<Search> {
  loaded ??= fetchIndex().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function fetchIndex(): Promise<Search> {
  const reply = await fetch(url);
  if (!reply.ok) throw new Error(`The index of the search was answered with ${reply.status}.`);
  return createSearch((await reply.json()) as SearchEntry[]);
}
