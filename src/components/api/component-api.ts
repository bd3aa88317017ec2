/** One property, as its type says it. */
export interface ApiProp {
  readonly name: string;
  /** TypeScript, as one would write it. */
  readonly type: string;
  readonly required: boolean;
  /** What holds when it is left out, if its doc says so. */
  readonly fallback: string | undefined;
  readonly about: string;
}

/** A component, or a function that goes with one. */
export interface ApiPart {
  /** As it is written: `Select`, `Layout.Header`, `createToaster`. */
  readonly name: string;
  readonly about: string;
  /** TypeScript of a function; undefined for a component. */
  readonly signature: string | undefined;
  readonly props: readonly ApiProp[];
  /** What else it takes, such as "all attributes of <button>". */
  readonly inherited: string | undefined;
}

/** A type that one needs to write the properties. */
export interface ApiType {
  readonly name: string;
  readonly text: string;
}

/** What a folder of the kit exports, read from its types. */
export interface ComponentApi {
  /** Everything that can be imported as a value. */
  readonly names: readonly string[];
  readonly parts: readonly ApiPart[];
  readonly types: readonly ApiType[];
}
