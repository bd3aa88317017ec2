import { For, createSignal, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./image.css";
import { useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { image as english } from "../locale/english-strings";
import { ImagePreview } from "./image-preview";
import { Picture } from "./picture";

/** One picture of a group. */
export type ImageItem = {
  readonly src: string;
  readonly alt: string;
  /** The address of a larger one for the preview. */
  readonly preview?: string;
};

export type ImageGroupProps = Omit<JSX.HTMLAttributes<HTMLUListElement>, "children"> & {
  items: readonly ImageItem[];
  /** Each thumbnail's width in pixels. */
  width?: number;
  height?: number;
  fallback?: JSX.Element;
  placeholder?: JSX.Element;
  /** The index of the picture that is open above the page, -1 for none. */
  current?: number;
  onCurrentChange?: (index: number) => unknown;
};

/**
 * Pictures that are looked through one after the other, once one of them was opened.
 *
 * @example
 * <ImageGroup aria-label="The flat" width={160} height={120} items={rooms} />
 */
export function ImageGroup(props: ImageGroupProps): JSX.Element {
  const [own, rest] = splitProps(props, [
    "items",
    "width",
    "height",
    "fallback",
    "placeholder",
    "current",
    "onCurrentChange",
    "class",
  ]);
  const strings = useStrings("image", english);
  const [kept, setKept] = createSignal(-1);
  const current = (): number => own.current ?? kept();
  let list: HTMLUListElement | undefined;
  let opened = 0;
  const go = (index: number): void => {
    setKept(index);
    own.onCurrentChange?.(index);
  };
  const items = (): ImageItem[] => [...own.items];
  return (
    <>
      <ul {...rest} ref={list} class={cx("kit-image-group", own.class)} data-part="root">
        <For each={items()}>
          {(item, index) => (
            <li class="kit-image">
              <Picture
                src={item.src}
                alt={item.alt}
                width={own.width}
                height={own.height}
                fallback={own.fallback}
                placeholder={own.placeholder}
              />
              <button
                type="button"
                data-part="trigger"
                aria-haspopup="dialog"
                aria-label={strings().open(item.alt)}
                onClick={() => {
                  opened = index();
                  go(opened);
                }}
              />
            </li>
          )}
        </For>
      </ul>
      <ImagePreview
        open={current() >= 0}
        items={own.items.map(item => ({ src: item.preview ?? item.src, alt: item.alt }))}
        index={Math.max(0, current())}
        trigger={() => list?.querySelectorAll<HTMLElement>('[data-part="trigger"]')[opened]}
        onIndex={go}
        onClose={() => go(-1)}
      />
    </>
  );
}
