/** What the build makes from `examples/components`: the demos of each component, loaded when they are asked for. */
declare module "site:component-demos" {
  import type { Component } from "solid-js";

  /** A demo, and what its first lines say of it. */
  export interface Demo {
    /** Its file, without the ending. */
    readonly name: string;
    readonly title: string;
    readonly about: string;
    readonly View: Component;
  }

  const demos: Readonly<Record<string, () => Promise<{ default: readonly Demo[] }>>>;
  export default demos;
}

/** What the build reads out of the kit's types. Large: for the server only. */
declare module "site:component-api" {
  import type { ComponentApi } from "~/components/api/component-api";

  const apis: Readonly<Record<string, ComponentApi>>;
  export default apis;
}

/** What the build reads out of the kit's style sheet of tokens. */
declare module "site:kit-tokens" {
  import type { Token } from "~/components/tokens/token";

  const tokens: readonly Token[];
  export default tokens;
}
