import { createMemo, createSignal, onCleanup, onMount, splitProps, type JSX } from "solid-js";
import { cx } from "../cx";
import { passRef } from "../field";
import { firstFocusable } from "../first-focusable";
import { useDialog } from "./dialog-context";

type Part = JSX.HTMLAttributes<HTMLDivElement>;

/** The title; it names the dialog. */
export function DialogTitle(props: JSX.HTMLAttributes<HTMLHeadingElement>): JSX.Element {
  const [own, rest] = splitProps(props, ["class"]);
  const state = useDialog();
  const part = createMemo(() => state.api().getTitleProps());
  return <h2 {...rest} {...part()} class={cx("kit-dialog-title", own.class)} />;
}

/** A line or two beneath the title, read out with it. */
export function DialogDescription(props: Part): JSX.Element {
  const [own, rest] = splitProps(props, ["class"]);
  const state = useDialog();
  const part = createMemo(() => state.api().getDescriptionProps());
  return <div {...rest} {...part()} class={cx("kit-dialog-description", own.class)} />;
}

/** What scrolls when there is more of it than there is room. */
export function DialogBody(props: Part): JSX.Element {
  const [own, rest] = splitProps(props, ["class", "ref"]);
  const [scrolls, setScrolls] = createSignal(false);
  let element: HTMLDivElement | undefined;
  onMount(() => {
    // Text alone has nothing that takes the focus, and without it the keyboard could not scroll.
    const look = (): void => {
      if (element === undefined) return;
      setScrolls(firstFocusable(element) === undefined && element.scrollHeight > element.clientHeight);
    };
    look();
    if (element === undefined || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    onCleanup(() => observer.disconnect());
  });
  return (
    <div
      tabindex={scrolls() ? 0 : undefined}
      {...rest}
      ref={found => {
        element = found;
        passRef(own.ref, found);
      }}
      class={cx("kit-dialog-body", own.class)}
      data-part="body"
    />
  );
}

/** The line of buttons at the end. */
export function DialogFooter(props: Part): JSX.Element {
  const [own, rest] = splitProps(props, ["class"]);
  return <div {...rest} class={cx("kit-dialog-footer", own.class)} data-part="footer" />;
}
