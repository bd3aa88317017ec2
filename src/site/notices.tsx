import { createEffect, type JSX, untrack } from "solid-js";
import { createNotices, type Notice } from "solid-reflect";
import { createToaster, Notifications, type Tone } from "solid-reflect/kit";

const tones: Record<Notice["level"], Tone> = {
  info: "accent",
  success: "success",
  warning: "warning",
  error: "danger",
};

/** Shows what the server wants the user to know. */
export function SiteNotices(): JSX.Element {
  const notices = createNotices();
  const toaster = createToaster({ placement: "bottom-end" });
  createEffect(() => {
    for (const { id, level, message, title } of notices.list()) {
      toaster.show({ tone: tones[level], description: message, ...(title !== undefined && { title }) });
      // From here on it is the toaster's: it stays as long as it is read, and can be closed there.
      untrack(() => notices.dismiss(id));
    }
  });
  return <Notifications toaster={toaster} label="Notices" />;
}
