import { type JSX, lazy, Show, Suspense } from "solid-js";
import { inspected, setInspected } from "./inspected";

// This site ships it, because it is one of the things that it shows. Others import it in development only.
const Inspector = lazy(() => import("solid-reflect/devtools"));

/** The inspector, loaded when a switch asks for it; it stays open while the reader goes from page to page. */
export function SiteInspector(): JSX.Element {
  return (
    <Show when={inspected()}>
      {shown => (
        <Suspense>
          <Inspector
            open
            area={shown().area}
            areaName={shown().name}
            onOpenChange={() => setInspected(undefined)}
            onWholePage={() => setInspected({ area: undefined, name: "" })}
          />
        </Suspense>
      )}
    </Show>
  );
}
