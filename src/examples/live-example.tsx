import { ErrorBoundary, type JSX, Suspense } from "solid-js";
import { Dynamic } from "solid-js/web";
import { Alert, Button } from "solid-reflect/kit";
import type { ExampleSlug } from "./catalog";
import { exampleView } from "./example-views";

/** An example that runs. One that fails says so in its place and leaves the page alone. */
export function LiveExample(props: { slug: ExampleSlug }): JSX.Element {
  return (
    <div class="live-example" data-example={props.slug}>
      <ErrorBoundary fallback={(_, reset) => <FailedExample onRetry={reset} />}>
        <Suspense fallback={<p class="live-example-waiting">Opening…</p>}>
          <Dynamic component={exampleView(props.slug)} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

function FailedExample(props: { onRetry: () => void }): JSX.Element {
  return (
    <Alert
      tone="danger"
      title="This example could not be opened."
      action={
        <Button size="small" onClick={() => props.onRetry()}>
          Try again
        </Button>
      }
    >
      The rest of the page does not depend on it.
    </Alert>
  );
}
