import { createEffect, type JSX, lazy, onCleanup, type ParentProps, Show, splitProps, untrack } from "solid-js";
import { isServer } from "solid-js/web";
import { type Connector, ConnectorContext, createNotices, renderingConnector } from "../bindings";
import { browserSocket } from "./browser-socket";
import { LiveClient } from "./live-client";

export interface LiveRootProps {
  /** Path of the server's WebSocket. `/_live` by default, which is the hosts' default too. */
  readonly path?: string;
  /** `false` when a component of your own shows the notices, see `createNotices`. */
  readonly notices?: boolean;
}

/**
 * Joins a site to its live objects: put it around the root of the app. In the browser it owns the connection, which is
 * opened when the first live object is bound and left with the page.
 *
 * While the page stands, `data-live` of `<html>` says how it stands with its server (see `ConnectionStatus`), for style
 * sheets and tests.
 *
 * It shows the server's messages to the user in a plain list (`data-live-notices`) and its questions in a dialog
 * (`data-live-confirm`), unless `notices` is false.
 *
 * @example
 * ```tsx
 * import { LiveRoot } from "solid-reflect";
 *
 * export default function App() {
 *   return <LiveRoot>Hello</LiveRoot>;
 * }
 * ```
 */
export function LiveRoot(props: ParentProps<LiveRootProps>): JSX.Element {
  const [own] = splitProps(props, ["path", "notices"]);
  // Read once: the path is where the server is, and that does not move.
  const path = untrack(() => own.path) ?? "/_live";
  const connector = isServer ? renderingConnector : startClient(path);
  return (
    <ConnectorContext.Provider value={connector}>
      {props.children}
      <Show when={own.notices !== false}>
        <NoticeList />
      </Show>
    </ConnectorContext.Provider>
  );
}

function startClient(path: string): Connector {
  const client = new LiveClient({ connect: browserSocket(path) });
  const controller = new AbortController();
  const { signal } = controller;
  const probe = (): void => client.probe();
  window.addEventListener("online", probe, { signal });
  window.addEventListener("pageshow", probe, { signal });
  const seen = (): void => {
    client.seen(!document.hidden);
    if (!document.hidden) probe();
  };
  document.addEventListener("visibilitychange", seen, { signal });
  // A page may be opened in a tab behind this one.
  if (document.hidden) seen();
  // A page that may come back out of the browser's cache keeps its window.
  window.addEventListener("pagehide", event => event.persisted || client.leave(), { signal });
  createEffect(() => (document.documentElement.dataset["live"] = client.status()));
  onCleanup(() => {
    controller.abort();
    client.leave();
  });
  return client;
}

// In what a page has loaded before a server can say anything: a notice may tell that there is no network.
const NoticeItems = lazy(() => import("./exchange").then(({ NoticeItems }) => ({ default: NoticeItems })));

/** The list is there from the first, for screen readers to listen to; what shows its items is loaded for the first. */
function NoticeList(): JSX.Element {
  const notices = createNotices();
  return (
    <ul data-live-notices="" role="status" aria-live="polite">
      <Show when={notices.list().length + notices.confirmations().length}>
        <NoticeItems notices={notices} />
      </Show>
    </ul>
  );
}
