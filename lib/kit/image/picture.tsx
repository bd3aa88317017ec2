import { Show, createMemo, createSignal, onMount, splitProps, type JSX } from "solid-js";
import { passRef } from "../internal/field";
import { withHandlers } from "../internal/with-handlers";

export type PictureProps = Omit<JSX.ImgHTMLAttributes<HTMLImageElement>, "placeholder" | "alt"> & {
  alt: string;
  fallback?: JSX.Element;
  placeholder?: JSX.Element;
  /** Told the address of what is shown in the end, none where that is no picture. */
  onSettled?: (src: string | undefined) => void;
};

/** An `<img>` that knows whether it came: what was there before the page was hydrated told nobody. */
export function Picture(props: PictureProps): JSX.Element {
  const [own, rest] = splitProps(props, ["alt", "src", "fallback", "placeholder", "onSettled", "ref"]);
  const [state, setState] = createSignal<"loading" | "loaded" | "failed">("loading");
  let element: HTMLImageElement | undefined;
  // Read once: what is given may be made anew each time it is asked for.
  const fallback = createMemo(() => (state() === "failed" ? own.fallback : undefined));
  const spare = (): string | undefined => {
    const given = fallback();
    return typeof given === "string" ? given : undefined;
  };
  const broken = (): boolean => state() === "failed" && spare() === undefined;
  const settle = (failed: boolean): void => {
    setState(failed ? "failed" : "loaded");
    own.onSettled?.(failed ? spare() : own.src);
  };
  onMount(() => {
    // In the next frame: whatever else is being hydrated still finds the page as the server sent it.
    requestAnimationFrame(() => {
      if (element?.complete && state() === "loading") settle(element.naturalWidth === 0);
    });
  });
  const told = withHandlers(rest, {
    onLoad() {
      if (state() !== "failed") settle(false);
    },
    onError() {
      if (state() !== "failed") settle(true);
    },
  });
  return (
    <>
      <Show
        when={!broken()}
        fallback={<BrokenPicture alt={own.alt} width={rest.width} height={rest.height} instead={fallback()} />}
      >
        <img
          loading="lazy"
          decoding="async"
          {...rest}
          {...told}
          ref={found => {
            element = found;
            passRef(own.ref, found);
          }}
          src={state() === "failed" ? spare() : own.src}
          alt={own.alt}
          data-part="picture"
          data-state={state()}
        />
      </Show>
      <Show when={state() === "loading" && own.placeholder}>
        {shown => (
          <span data-part="placeholder" aria-hidden="true">
            {shown()}
          </span>
        )}
      </Show>
    </>
  );
}

type BrokenProps = {
  alt: string;
  width: number | string | undefined;
  height: number | string | undefined;
  instead: JSX.Element;
};

const length = (size: number | string | undefined): string | undefined =>
  typeof size === "number" || /^\d+$/.test(size ?? "") ? `${size}px` : size;

function BrokenPicture(props: BrokenProps): JSX.Element {
  return (
    <span
      role="img"
      aria-label={props.alt}
      data-part="broken"
      style={{ "inline-size": length(props.width), "min-block-size": length(props.height) }}
    >
      {props.instead ?? (
        <>
          <svg class="kit-glyph" viewBox="0 0 16 16" width="1.5em" height="1.5em" aria-hidden="true">
            <path
              d="M3 2.75h10a.75.75 0 0 1 .75.75v9a.75.75 0 0 1-.75.75H3a.75.75 0 0 1-.75-.75v-9A.75.75 0 0 1 3 2.75zM2.5 11l3-3 2.5 2.5L10 8.5l3.5 3.5M5.5 6v.01M2 14L14 2"
              fill="none"
              stroke="currentColor"
              stroke-width="1.25"
              stroke-linecap="round"
              stroke-linejoin="round"
            />
          </svg>
          <span>{props.alt}</span>
        </>
      )}
    </span>
  );
}
