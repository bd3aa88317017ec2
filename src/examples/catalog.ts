/** What the site says of an example besides what its own files say. */
export interface ExampleEntry {
  readonly title: string;
  /** One sentence: for lists, link previews and search engines. */
  readonly summary: string;
}

/**
 * Every example that the site shows, by the name of its folder in `examples/`. A build fails when one of its three files
 * (`live.ts`, `view.tsx`, `notes.md`) is missing.
 */
export const catalog = {
  "async-callback": {
    title: "Async callback",
    summary: "A button whose handler runs on the server and awaits an HTTP request.",
  },
  "async-formula": {
    title: "Async formula",
    summary: "A formula that takes its time, says so meanwhile, and always ends with the newest answer.",
  },
  "async-task": {
    title: "Background task",
    summary: "A task that follows a WebSocket feed and sets a signal for every quote.",
  },
  "draft-memo": {
    title: "A draft gates a memo",
    summary: "A costly memo that is computed only when its inputs are committed.",
  },
  "draft-product": {
    title: "Product of two numbers",
    summary: "A form whose values nobody sees before OK, and that Cancel reverts.",
  },
  "failing-task": {
    title: "A task that fails",
    summary: "One task fails, the user is told, and its sibling goes on.",
  },
  "keyed-memo": {
    title: "A memo for each argument",
    summary: "Results that are kept for each argument, reactive and within bounds.",
  },
  "latest-search": {
    title: "The latest search wins",
    summary: "A slow search as you type: each key takes the place of the call before.",
  },
  "long-work": {
    title: "Progress of long work",
    summary: "An async generator that tells how far it is, and can be cancelled.",
  },
  "optimistic-like": {
    title: "Optimistic like",
    summary: "A button that shows its effect at once, and takes it back when the server refuses.",
  },
  "task-group": {
    title: "Tasks that end together",
    summary: "Three tasks with progress that are cancelled together, or by the first one that fails.",
  },
  "hello-world": {
    title: "Hello, world",
    summary: "A server function that opens a live object, and a component that shows it.",
  },
  "styled-by-prop": { title: "Styled by a property", summary: "A style property that the server changes." },
  "styled-by-sheet": {
    title: "Styled by a style sheet",
    summary: "A state in an attribute, and what it looks like in a sheet.",
  },
  "folders-and-routes": {
    title: "Folders and routes",
    summary: "An app of several files and pages: what a route says is what its page is opened with.",
  },
  children: { title: "Children", summary: "Text, values, components, conditions and lists between tags." },
  "button-types": { title: "A property as a literal", summary: "Five variants of a button, one callback." },
  "icon-button": {
    title: "A property as a component",
    summary: "A button with an icon that shows while its callback runs.",
  },
  "danger-button": {
    title: "A property as a callback",
    summary: "A button that warns the user and writes to the server's console.",
  },
  greeting: { title: "Greeting as you type", summary: "A formula that follows an input." },
  "calculator-closure": { title: "A calculator as a closure", summary: "Two inputs and a formula." },
  "calculator-class": {
    title: "A calculator as a class",
    summary: "The same with a class whose getter is the formula.",
  },
  "heading-level": {
    title: "A slider drives a heading",
    summary: "An input whose writer rounds and clamps what comes.",
  },
  "celsius-fahrenheit": {
    title: "Celsius and Fahrenheit",
    summary: "Two fields of one value, kept in step either way.",
  },
  "counter-badge": { title: "A counter, three ways", summary: "A signal, a store and an input that count." },
  "user-list": { title: "A list of users", summary: "A store that grows by Enter, and a refusal for the user." },
  autorun: {
    title: "An effect that logs",
    summary: "An effect on the server that runs when what it read has changed.",
  },
  "two-way-binding": {
    title: "Two-way binding",
    summary: "A select that writes a signal, and a callback that resets it.",
  },
  "price-rows": {
    title: "Rows that compute alone",
    summary: "Editing one row of a list computes that row and the total.",
  },
  "row-objects": { title: "Rows as objects", summary: "Rows with tasks of their own that end with them." },
  "row-requests": {
    title: "Rows that ask a service",
    summary: "Removing a row aborts the request that its task was waiting for.",
  },
  "mapping-once": { title: "Mapped once", summary: "A list whose rows are built once, however they move." },
  "money-format": {
    title: "A number as money",
    summary: "A field writes an amount as its reader does, while the server has the plain number.",
  },
  "workday-picker": {
    title: "Days that cannot be chosen",
    summary: "A calendar without days that have passed, weekends and the holidays that the server lists.",
  },
  "date-distance": {
    title: "Two days that belong together",
    summary: "Two date pickers that keep each other within five days, at once and in the browser.",
  },
  generator: { title: "A generator as a child", summary: "A stream that runs while it is shown." },
  recompute: { title: "What is not computed again", summary: "A memo that does not run for what it has not read." },
  ranking: {
    title: "A ranking",
    summary: "A store that is sorted and replaced, and says no more than what moved and changed.",
  },
  "tidy-input": {
    title: "A field that is tidied",
    summary: "The server checks and tidies what is typed, and no key is lost or jumps.",
  },
  "event-log": {
    title: "Events as they come",
    summary: "An emitter as a list of the last events, honest about what it leaves out.",
  },
  "follow-symbol": {
    title: "An async effect",
    summary: "One subscription at a time, of the symbol that was chosen last.",
  },
  "members-only": {
    title: "Members only",
    summary: "A shared object that each window may read as long as it is allowed to.",
  },
  "shared-counter": { title: "One counter for all tabs", summary: "A live object that several windows share." },
  presence: { title: "Who is here", summary: "The readers of a shared object, with what each came with." },
  chat: { title: "A chat", summary: "A store that all tabs share and append to." },
  "todo-list": {
    title: "To-do list",
    summary: "A list that is saved to a database, shown by all tabs, and answers before the server has.",
  },
  slides: {
    title: "Slides",
    summary: "A deck whose slides are alive, with keys, swipes, an overview, and a talk that other tabs follow.",
  },
  "token-stream": {
    title: "Text, word by word",
    summary: "A long text that streams from a service, with a bound, and stops there when it is stopped here.",
  },
  "location-greeting": {
    title: "Greeting from the hash",
    summary: "The part of the URL after # is a signal on the server.",
  },
  "location-sync": {
    title: "A URL in step with the page",
    summary: "A field and the hash are one value, a number and a parameter too; back and forward work.",
  },
  "window-size": {
    title: "Size and breakpoint",
    summary: "The server knows how large the window is, once the browser has told.",
  },
  "page-title": {
    title: "A title that follows",
    summary: "The title of the tab is a formula on the server.",
  },
  "client-functions": {
    title: "Functions of the page",
    summary: "A callback on the server asks the browser for what only that knows.",
  },
  confirm: {
    title: "Asking the user",
    summary: "A callback asks before it does what cannot be undone, and awaits the answer.",
  },
  "window-events": {
    title: "Events both ways",
    summary: "Taps go to the server, and the tempo comes back.",
  },
  "window-tour": {
    title: "The rest of the window",
    summary: "Style sheet, full screen, scrolling, notices, reload, and what the request said.",
  },
  "market-dashboard": {
    title: "Market dashboard",
    summary: "A dock of independent apps, each with its own live object, tasks and settings.",
  },
  "live-quotes": {
    title: "Live quotes",
    summary: "A streaming table of quotes: symbols come and go, and a feed that is lost is found again.",
  },
  "stock-history": {
    title: "Stock history",
    summary: "Candles and moving averages of twenty years, computed on the server when you press Update.",
  },
  "grid-monitor": {
    title: "Compute-grid monitor",
    summary: "Sessions, workers and jobs of a grid as they go, with priorities to edit and jobs to cancel.",
  },
  "stock-screener": {
    title: "Stock screener",
    summary: "7,700 stocks to filter and sort, of which only those in sight cross the wire.",
  },
  "plot-tool": {
    title: "Plot tool",
    summary: "Two series and a formula that is parsed, computed and plotted as you type.",
  },
} as const satisfies Record<string, ExampleEntry>;

export type ExampleSlug = keyof typeof catalog;

/** Whether a text, of a URL say, names an example. */
export function isExampleSlug(slug: string | undefined): slug is ExampleSlug {
  return slug !== undefined && Object.hasOwn(catalog, slug);
}
