import { createEffect, getOwner, type JSX, onCleanup, onMount, runWithOwner, untrack } from "solid-js";
import { createNotices, type Notice } from "solid-reflect";
import { createToaster, Notifications, type Tone } from "solid-reflect/kit";

const tones: Record<Notice["level"], Tone> = {
  info: "accent",
  success: "success",
  warning: "warning",
  error: "danger",
};

/** The notices of the server, as toasts. Loaded with the first of them. */
export default function NoticeToasts(): JSX.Element {
  const notices = createNotices();
  const toaster = createToaster({ placement: "bottom-end" });
  const show = (): void =>
    createEffect(() => {
      for (const { id, level, message, title } of notices.list()) {
        toaster.show({ tone: tones[level], description: message, ...(title !== undefined && { title }) });
        // From here on it is the toaster's: it stays as long as it is read, and can be closed there.
        untrack(() => notices.dismiss(id));
      }
    });
  const owner = getOwner();
  onMount(() => {
    // A region that comes together with its first text is not read aloud.
    const frame = requestAnimationFrame(() => runWithOwner(owner, show));
    onCleanup(() => cancelAnimationFrame(frame));
  });
  return <Notifications toaster={toaster} label="Notices" />;
}
