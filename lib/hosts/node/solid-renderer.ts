import type { JSX } from "solid-js";
import * as web from "solid-js/web";

/** What Solid's renderer for servers takes; its public types are those of the browser's build. */
export interface RenderOptions {
  readonly nonce?: string;
  readonly onError?: (error: unknown) => void;
}

/** A page that is being rendered. */
export interface Rendering {
  pipe(to: { write(text: string): void; end(): void }): void;
  then(whole: (html: string) => void): void;
}

export const renderToStream = web.renderToStream as unknown as (
  code: () => JSX.Element,
  options: RenderOptions,
) => Rendering;

export const generateHydrationScript = web.generateHydrationScript as unknown as (
  options: Pick<RenderOptions, "nonce">,
) => string;
