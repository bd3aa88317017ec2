/** What can be found: a page, or a section of one. The index is a list of these, as JSON. */
export interface SearchEntry {
  /** With the anchor of the section. */
  readonly path: string;
  readonly page: string;
  /** Absent for the page as a whole. */
  readonly section?: string;
  /** Plain text. */
  readonly text: string;
  /** What its sources import from the library. */
  readonly names: readonly string[];
}
