import type { JSX } from "solid-js";
import { connectionStatus } from "solid-reflect";
import { ConnectionStatus } from "solid-reflect/kit";

/** Says how the page stands with its server, when that is worth a word. */
export function SiteConnection(): JSX.Element {
  const status = connectionStatus();
  const state = () => {
    const now = status();
    // A page without a live object never connects, and that the first connection is being made is no news.
    return now === "idle" || now === "connecting" ? "online" : now;
  };
  return <ConnectionStatus state={state()} onRetry={status.retry} />;
}
