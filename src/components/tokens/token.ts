/** A design token of the kit: a custom property and what it is at first. */
export interface Token {
  /** Without the dashes and the kit's name: `space-4`. */
  readonly name: string;
  readonly value: string;
}
