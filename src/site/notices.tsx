import { createMemo, type JSX, lazy, Show, Suspense } from "solid-js";
import { createNotices } from "solid-reflect";

const NoticeToasts = lazy(() => import("./notice-toasts"));

/** Shows what the server wants the user to know. What it takes to show that is loaded when there is something. */
export function SiteNotices(): JSX.Element {
  const notices = createNotices();
  const needed = createMemo<boolean>(before => before || notices.list().length > 0, false);
  return (
    <Show when={needed()}>
      <Suspense>
        <NoticeToasts />
      </Suspense>
    </Show>
  );
}
