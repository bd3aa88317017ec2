import { For, Show, createMemo, createSignal, createUniqueId, splitProps, type JSX } from "solid-js";
import "../styles/tokens.css";
import "../styles/base.css";
import "./upload.css";
import { useLanguage, useSize, useStrings } from "../internal/config";
import { cx } from "../internal/cx";
import { createEarlyInput, passRef, type FieldState } from "../internal/field";
import { joinField } from "../internal/field-context";
import { UploadGlyph } from "../internal/glyphs";
import type { Size } from "../internal/vocabulary";
import { upload as english } from "../locale/english-strings";
import { filesOf, reasonAgainst, type UploadReason, type UploadRejection } from "./take-files";
import { UploadRow } from "./upload-row";
import { createUploads, type UploadHandler, type UploadItem } from "./uploads";

export type UploadProps = FieldState &
  Omit<JSX.InputHTMLAttributes<HTMLInputElement>, "value" | "onChange" | "type" | "size"> & {
    /** Sends a file as soon as it is chosen. Without it the files are sent with the form, or are yours to send. */
    upload?: UploadHandler;
    value?: readonly UploadItem[];
    defaultValue?: readonly UploadItem[];
    /** Called when a file was added, taken out, sent or has failed; not for its progress. */
    onChange?: (items: UploadItem[]) => unknown;
    /** How many there may be. With 1 another file takes the place of the first. */
    maxFiles?: number;
    /** In bytes. */
    maxSize?: number;
    minSize?: number;
    /** What else a file must be: a sentence where it is not. */
    check?: (file: File) => string | undefined;
    /** Called with the files that were not taken. */
    onReject?: (rejections: UploadRejection[]) => unknown;
    /** Whole folders are chosen. */
    directory?: boolean;
    /** An area to drop files on ("area", unless given), a button, or cards with pictures. */
    variant?: "area" | "button" | "cards";
    /** A sentence beneath the invitation, such as what is taken. */
    hint?: JSX.Element;
    size?: Size;
    /** Instead of the invitation. */
    children?: JSX.Element;
  };

/**
 * Files to choose, drop or paste. A native file input, which needs no script to send them with its form. Attributes and
 * `ref` go to it, `class` and `style` to the whole.
 *
 * @example
 * <Upload accept="image/*" maxSize={2_000_000} upload={(file, { onProgress, signal }) => send(file, onProgress, signal)} />
 */
export function Upload(given: UploadProps): JSX.Element {
  const props = joinField(given, { empty: [] });
  const [own, rest] = splitProps(props, [
    "upload",
    "value",
    "defaultValue",
    "onChange",
    "maxFiles",
    "maxSize",
    "minSize",
    "check",
    "onReject",
    "directory",
    "variant",
    "hint",
    "size",
    "invalid",
    "required",
    "class",
    "style",
    "ref",
    "children",
  ]);
  const size = useSize(() => own.size);
  const strings = useStrings("upload", english);
  const language = useLanguage();
  const [kept, setKept] = createSignal<readonly UploadItem[]>(own.defaultValue ?? []);
  const items = (): readonly UploadItem[] => own.value ?? kept();
  const ids = createMemo(() => items().map(item => item.id));
  const [rejections, setRejections] = createSignal<readonly UploadRejection[]>([]);
  const [dragging, setDragging] = createSignal(false);
  const most = (): number => own.maxFiles ?? Infinity;
  const variant = (): string => own.variant ?? "area";
  let element: HTMLInputElement | undefined;

  /** What is sent at once is not sent again with the form; what is not, is: also what was dropped, not what was taken out. */
  const hold = (): void => {
    if (element === undefined || typeof DataTransfer === "undefined") return;
    const transfer = new DataTransfer();
    if (own.upload === undefined) for (const { file } of items()) if (file !== undefined) transfer.items.add(file);
    element.files = transfer.files;
  };
  const change = (next: UploadItem[]): void => {
    setKept(next);
    own.onChange?.(next);
    hold();
  };
  const uploads = createUploads({ items, change, handler: () => own.upload, prefix: createUniqueId() });

  const bytes = (count: number): string => {
    const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
    const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
    const format = {
      style: "unit",
      unit: units[step],
      maximumFractionDigits: 1,
      unitDisplay: step === 0 ? "long" : "short",
    } as const;
    return new Intl.NumberFormat(language(), format).format(count / 1000 ** step);
  };
  const sentence = (file: File, reason: UploadReason): string =>
    ({
      type: () => strings().type(file.name),
      tooLarge: () => strings().tooLarge(file.name, bytes(own.maxSize ?? 0)),
      tooSmall: () => strings().tooSmall(file.name, bytes(own.minSize ?? 0)),
      tooMany: () => strings().tooMany(file.name, most()),
      refused: () => "",
    })[reason]();
  const take = (files: readonly File[]): void => {
    if (files.length === 0 || rest.disabled) return;
    const refused: UploadRejection[] = [];
    const taken: File[] = [];
    const room = most() === 1 ? 1 : most() - items().length;
    for (const file of files) {
      const reason = reasonAgainst(file, { accept: rest.accept, maxSize: own.maxSize, minSize: own.minSize });
      const message = reason === undefined ? own.check?.(file) : sentence(file, reason);
      if (message !== undefined) refused.push({ file, reason: reason ?? "refused", message });
      else if (taken.length < room) taken.push(file);
      else refused.push({ file, reason: "tooMany", message: sentence(file, "tooMany") });
    }
    setRejections(refused);
    if (refused.length > 0) own.onReject?.(refused);
    if (taken.length === 0) return;
    if (most() === 1) for (const { id } of items()) uploads.remove(id);
    uploads.add(taken);
  };
  createEarlyInput(
    () => element,
    found => (found.files?.length ?? 0) > 0,
    found => take([...(found.files ?? [])]),
  );
  const remove = (id: string): void => {
    uploads.remove(id);
    // The button that had the focus is gone.
    if (document.activeElement === document.body) element?.focus();
  };
  const full = (): boolean => variant() === "cards" && items().length >= most();
  return (
    <div
      class={cx("kit-upload", own.class)}
      style={own.style}
      data-part="root"
      data-variant={variant()}
      data-size={size()}
      data-invalid={own.invalid ? "" : undefined}
      data-disabled={rest.disabled ? "" : undefined}
      data-dragging={dragging() ? "" : undefined}
      onDragOver={event => {
        if (rest.disabled || !event.dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={event => {
        const { relatedTarget } = event;
        if (!(relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget))) setDragging(false);
      }}
      onDrop={event => {
        setDragging(false);
        if (rest.disabled || !event.dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        void filesOf(event.dataTransfer, own.directory ?? false).then(take);
      }}
      onPaste={event => {
        if ((event.clipboardData?.files.length ?? 0) === 0) return;
        event.preventDefault();
        take([...(event.clipboardData?.files ?? [])]);
      }}
    >
      <label data-part="area" hidden={full()}>
        <input
          multiple={most() > 1}
          {...rest}
          type="file"
          class="kit-hidden"
          {...(own.directory ? { webkitdirectory: "" } : {})}
          required={own.required && items().length === 0}
          ref={found => {
            element = found;
            passRef(own.ref, found);
          }}
          data-part="input"
          aria-invalid={own.invalid ? "true" : rest["aria-invalid"]}
          // Native, so that files chosen early are not replayed upon those that were found when the page could answer.
          on:input={event => {
            take([...(event.currentTarget.files ?? [])]);
            hold();
          }}
        />
        <UploadGlyph />
        <span data-part="title">{own.children ?? strings()[variant() === "area" ? "area" : "choose"]}</span>
        <Show when={own.hint}>
          <span data-part="hint">{own.hint}</span>
        </Show>
      </label>
      <ul data-part="list" aria-label={strings().list}>
        <For each={ids()}>
          {id => {
            const item = createMemo(() => items().find(it => it.id === id));
            return (
              <Show when={item()}>
                {found => (
                  <UploadRow
                    item={found()}
                    progress={uploads.progress(id)}
                    strings={strings()}
                    size={found().size === undefined ? undefined : bytes(found().size ?? 0)}
                    disabled={rest.disabled === true}
                    picture={variant() === "cards"}
                    onRemove={() => remove(id)}
                    onRetry={() => uploads.retry(id)}
                  />
                )}
              </Show>
            );
          }}
        </For>
      </ul>
      <For each={items().flatMap(({ result }) => (typeof result === "string" ? [result] : []))}>
        {result => <input type="hidden" name={rest.name} value={result} />}
      </For>
      <div data-part="rejections" role="alert">
        <For each={rejections()}>{rejection => <div>{rejection.message}</div>}</For>
      </div>
    </div>
  );
}
