import { createResource, For, type JSX, Suspense } from "solid-js";
import { renderToStringAsync } from "solid-js/web";
import { createLive, LiveRoot } from "../../lib/entries/client";
import { createSignal, live } from "../../lib/entries/server";
import { processServer } from "../../lib/server";

const NAMES = Array.from({ length: 50 }, (_, index) => `quote${index}`);

const valueOf = (name: string): string => `${name.length * 12.5} EUR`;

/** A page with fifty values, which reads them in whichever way it is given them. */
function Page(props: { value: (name: string) => string }): JSX.Element {
  return (
    <main class="page">
      <header>
        <h1>Quotes</h1>
        <p>What they stand at, as of now.</p>
      </header>
      <ul class="quotes">
        <For each={NAMES}>
          {name => (
            <li class="quote" title={name}>
              <span class="name">{name}</span>
              <strong class="price">{props.value(name)}</strong>
              <a href={`/quotes/${name}`}>Details</a>
            </li>
          )}
        </For>
      </ul>
    </main>
  );
}

/** Values that are there already. */
export function renderPlain(): Promise<string> {
  const values = Object.fromEntries(NAMES.map(name => [name, valueOf(name)]));
  return renderToStringAsync(() => <Page value={name => values[name] ?? ""} />);
}

/** Values that an async function answers with, as any page has them whose data comes from a server function. */
export function renderFetched(): Promise<string> {
  const fetchValues = async (): Promise<Record<string, string>> =>
    Object.fromEntries(NAMES.map(name => [name, valueOf(name)]));
  const Fetched = (): JSX.Element => {
    const [values] = createResource(fetchValues);
    return <Page value={name => values()?.[name] ?? ""} />;
  };
  return renderToStringAsync(() => (
    <Suspense>
      <Fetched />
    </Suspense>
  ));
}

/** Values of a live object, in a window of its own. */
export function renderLive(): Promise<string> {
  const scope = processServer().createWindow().scope.child();
  const openQuotes = () =>
    scope.run(async () => live(Object.fromEntries(NAMES.map(name => [name, createSignal(valueOf(name))[0]]))));
  const Quotes = (): JSX.Element => {
    const quotes = createLive(openQuotes);
    return <Page value={name => quotes[name]?.() ?? ""} />;
  };
  return renderToStringAsync(() => (
    <LiveRoot notices={false}>
      <Suspense>
        <Quotes />
      </Suspense>
    </LiveRoot>
  ));
}

/** Opens the live object, and does not render it. */
export async function openOnly(): Promise<void> {
  const scope = processServer().createWindow().scope.child();
  await scope.run(async () => live(Object.fromEntries(NAMES.map(name => [name, createSignal(valueOf(name))[0]]))));
}

/** Closes the windows of the pages that were rendered. */
export function closeWindows(): void {
  processServer().close();
}
