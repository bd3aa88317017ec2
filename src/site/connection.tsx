import type { JSX } from "solid-js";
import { connectionStatus } from "solid-reflect";
import { ConnectionStatus } from "solid-reflect/kit";

/** Says how the page stands with its server, when that is worth a word. */
export function SiteConnection(): JSX.Element {
  const status = connectionStatus();
  // A page without a live object never connects, so that the first connection is no news.
  return <ConnectionStatus state={status() === "connecting" ? "online" : status()} />;
}
