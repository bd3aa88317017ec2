import { Show, createEffect, createSignal, onCleanup, type JSX } from "solid-js";
import { CloseGlyph, FileGlyph, RetryGlyph } from "../internal/glyphs";
import type { KitStrings } from "../locale/types";
import type { UploadItem } from "./uploads";

type UploadRowProps = {
  item: UploadItem;
  progress: number | undefined;
  strings: KitStrings["upload"];
  size: string | undefined;
  disabled: boolean;
  picture: boolean;
  onRemove: () => void;
  onRetry: () => void;
};

/** One file of the list: its picture or mark, its name, how far it is, and what can be done with it. */
export function UploadRow(props: UploadRowProps): JSX.Element {
  const [preview, setPreview] = createSignal<string>();
  createEffect(() => {
    const { file } = props.item;
    if (!props.picture || !file?.type.startsWith("image/")) return;
    const url = URL.createObjectURL(file);
    setPreview(url);
    onCleanup(() => URL.revokeObjectURL(url));
  });
  const picture = (): string | undefined => (props.picture ? (preview() ?? props.item.url) : undefined);
  const busy = (): boolean => props.item.status === "uploading";
  return (
    <li data-part="item" data-state={props.item.status}>
      <span data-part="picture" aria-hidden="true">
        <Show when={picture()} fallback={<FileGlyph />}>
          {url => <img src={url()} alt="" />}
        </Show>
      </span>
      <span data-part="words">
        <Show when={props.item.url} fallback={<span data-part="name">{props.item.name}</span>}>
          {url => (
            <a data-part="name" href={url()}>
              {props.item.name}
            </a>
          )}
        </Show>
        <Show
          when={props.item.status === "failed"}
          fallback={<span data-part="size">{busy() ? undefined : props.size}</span>}
        >
          <span data-part="error" role="alert">
            {props.item.error ?? props.strings.failed}
          </span>
        </Show>
        <Show when={busy()}>
          <progress
            aria-label={props.strings.progress(props.item.name)}
            max={1}
            // As an attribute: without one the bar says only that it goes on, and a property cannot be without.
            {...{ "attr:value": props.progress === 0 ? undefined : props.progress }}
          />
        </Show>
      </span>
      <Show when={props.item.status === "failed" && props.item.file !== undefined}>
        <button
          type="button"
          data-part="retry"
          aria-label={props.strings.retry(props.item.name)}
          disabled={props.disabled}
          onClick={() => props.onRetry()}
        >
          <RetryGlyph />
        </button>
      </Show>
      <button
        type="button"
        data-part="remove"
        aria-label={busy() ? props.strings.cancel(props.item.name) : props.strings.remove(props.item.name)}
        disabled={props.disabled}
        onClick={() => props.onRemove()}
      >
        <CloseGlyph />
      </button>
    </li>
  );
}
