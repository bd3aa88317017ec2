import { showFailure } from "../bindings";
import type { Exchange } from "./exchange";

/**
 * Tells an exchange of the browser's tab: whether it is seen, comes back or goes, and of its network. Shows failures of
 * calls that the page does not handle. Returns the end.
 */
export function followPage(exchange: Exchange): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const probe = (): void => exchange.probe();
  window.addEventListener("online", probe, { signal });
  // A socket may not notice that its network is gone. One to this very machine goes on.
  window.addEventListener("offline", probe, { signal });
  window.addEventListener("pageshow", probe, { signal });
  const seen = (): void => {
    exchange.seen(!document.hidden);
    if (!document.hidden) probe();
  };
  document.addEventListener("visibilitychange", seen, { signal });
  // A page may be opened in a tab behind this one.
  if (document.hidden) seen();
  // The browser writes it to the console, too.
  window.addEventListener("unhandledrejection", ({ reason }) => showFailure(reason), { signal });
  // A page that may come back out of the browser's cache keeps its window.
  window.addEventListener("pagehide", event => event.persisted || exchange.client.leave(), { signal });
  return () => controller.abort();
}
