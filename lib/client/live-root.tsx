import { createEffect, type JSX, lazy, onCleanup, type ParentProps, Show, untrack } from "solid-js";
import { isServer } from "solid-js/web";
import { type Connector, ConnectorContext, renderingConnector } from "../bindings";
import { guard } from "./guard";
import { LiveClient } from "./live-client";

/** What a {@link LiveRoot} is told of its server and of what it shows. */
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
  // Read once: the path is where the server is, and that does not move.
  const path = untrack(() => props.path) ?? "/_live";
  const page = (connector: Connector): JSX.Element => (
    <ConnectorContext.Provider value={connector}>
      {props.children}
      <Show when={props.notices !== false}>
        <NoticeList connector={connector} />
      </Show>
    </ConnectorContext.Provider>
  );
  if (isServer) return page(renderingConnector);
  const client = startClient(path);
  return guard(
    () => page(client),
    (error, owner) => client.caught(error, owner),
  );
}

function startClient(path: string): LiveClient {
  const client = new LiveClient({ path });
  createEffect(() => (document.documentElement.dataset["live"] = client.status()));
  onCleanup(() => client.leave());
  return client;
}

// In what a page has loaded before a server can say anything: a notice may tell that there is no network.
const NoticeItems = lazy(() => import("./exchange").then(({ NoticeItems }) => ({ default: NoticeItems })));

/** The list is there from the first, for screen readers to listen to; what shows its items is loaded for the first. */
function NoticeList(props: { readonly connector: Connector }): JSX.Element {
  return (
    <ul data-live-notices="" role="status" aria-live="polite">
      <Show when={props.connector.notices().length + props.connector.browser.confirmations().length}>
        <NoticeItems connector={props.connector} />
      </Show>
    </ul>
  );
}
