import { Show, createSignal, splitProps, untrack, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./image.css";
import { useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { image as english } from "../locale/english-strings";
import { ImagePreview } from "./image-preview";
import { Picture, type PictureProps } from "./picture";

export type ImageProps = Omit<PictureProps, "onSettled" | "style" | "src"> & {
  src: string;
  /** What it shows, for whoever does not see it; "" for mere decoration, which then has no preview. */
  alt: string;
  /** Shown where the picture does not come: another address, or anything else. */
  fallback?: JSX.Element;
  /** Shown while the picture is on its way. */
  placeholder?: JSX.Element;
  /** Opens the picture above the page. True unless given; a text is the address of a larger one. */
  preview?: boolean | string;
  open?: boolean;
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean) => unknown;
  style?: JSX.CSSProperties | string;
};

/**
 * A picture that is loaded when it comes near, and opens above the page to be looked at closely. Attributes, events
 * and `ref` go to the `<img>`, `class` and `style` to what is around it.
 *
 * @example
 * <Image src="/harbour.jpg" alt="The harbour at dawn" width={320} height={200} />
 */
export function Image(props: ImageProps): JSX.Element {
  const [own, rest] = splitProps(props, ["class", "style", "preview", "open", "defaultOpen", "onOpenChange"]);
  const strings = useStrings("image", english);
  // The address of what is shown: the picture, or what came in its stead.
  const [shown, setShown] = createSignal<string | undefined>(untrack(() => rest.src));
  const [kept, setKept] = createSignal(own.defaultOpen ?? false);
  let trigger: HTMLButtonElement | undefined;
  const previews = (): boolean => own.preview !== false && rest.alt !== "" && shown() !== undefined;
  const open = (): boolean => own.open ?? kept();
  const setOpen = (next: boolean): void => {
    setKept(next);
    own.onOpenChange?.(next);
  };
  const large = (): string => (typeof own.preview === "string" && shown() === rest.src ? own.preview : (shown() ?? ""));
  return (
    <span class={cx("kit-image", own.class)} style={own.style} data-part="root">
      <Picture {...rest} onSettled={setShown} />
      <Show when={previews()}>
        <button
          ref={trigger}
          type="button"
          data-part="trigger"
          aria-haspopup="dialog"
          aria-label={strings().open(rest.alt)}
          onClick={() => setOpen(true)}
        />
        <ImagePreview
          open={open()}
          items={[{ src: large(), alt: rest.alt }]}
          index={0}
          trigger={() => trigger}
          onClose={() => setOpen(false)}
        />
      </Show>
    </span>
  );
}
