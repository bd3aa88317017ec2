import type { Page, PageStyle } from "./page";

/** Sites whose router changes the URL tell nobody; newer browsers do. */
interface WithNavigation {
  readonly navigation?: EventTarget;
}

/** An element with a title of the server's, and the page's own, where it had one. */
interface Titled {
  readonly element: HTMLTitleElement;
  readonly own: string | null | undefined;
  readonly shown: string;
}

/** The page of the browser that this runs in. */
export function browserPage(): Page {
  const sheets = new Map<number, HTMLElement>();
  let titled: Titled | undefined;

  return {
    location: () => [decoded(location.hash.slice(1)), location.search.slice(1)],
    size: () => [Math.round(innerWidth), Math.round(innerHeight)],
    visible: () => !document.hidden,
    watch(name, changed) {
      if (name === "visible") return listen(document, ["visibilitychange"], changed);
      if (name === "size") return listen(window, ["resize"], changed);
      const stop = listen(window, ["popstate", "hashchange"], changed);
      const stopOthers = watchHistory(changed);
      return () => {
        stop();
        stopOthers();
      };
    },
    relocate(hash, search, replace) {
      const url = new URL(location.href);
      const from = url.href;
      if (hash !== undefined) url.hash = hash && `#${encodeURI(hash)}`;
      if (search !== undefined) url.search = search;
      if (url.href === from) return;
      if (replace) history.replaceState(history.state, "", url);
      else history.pushState(null, "", url);
      // Routers look at the URL when they hear of it, and the browser says nothing of changes by a script.
      dispatchEvent(new PopStateEvent("popstate", { state: history.state as unknown }));
      if (hash !== undefined) dispatchEvent(new HashChangeEvent("hashchange", { oldURL: from, newURL: url.href }));
    },
    title(text) {
      // A title that is not the one we have written is the page's own, or that of the page that it has become.
      if (titled && (!titled.element.isConnected || titled.element.textContent !== titled.shown)) titled = undefined;
      if (text === undefined) {
        if (titled?.own === undefined) titled?.element.remove();
        else write(titled.element, titled.own);
        titled = undefined;
        return;
      }
      const found = document.head.querySelector("title");
      const element = titled?.element ?? found ?? document.head.appendChild(document.createElement("title"));
      titled = { element, own: titled ? titled.own : found?.textContent, shown: text };
      write(element, text);
    },
    styles(styles) {
      const kept = new Set(styles.map(([id]) => id));
      for (const [id, element] of sheets) {
        if (kept.has(id)) continue;
        element.remove();
        sheets.delete(id);
      }
      for (const style of styles) {
        if (sheets.has(style[0])) continue;
        const element = styleElement(style);
        sheets.set(style[0], element);
        document.head.append(element);
      }
    },
    scroll(id, left, top, smooth) {
      const behavior = smooth && !matchMedia("(prefers-reduced-motion: reduce)").matches ? "smooth" : "auto";
      if (id === undefined) scrollTo({ left, top, behavior });
      else document.getElementById(id)?.scrollIntoView({ behavior });
      return id === undefined || document.getElementById(id) !== null;
    },
    async fullScreen(on, id) {
      if (!on) {
        if (document.fullscreenElement) await document.exitFullscreen();
        return true;
      }
      const element = id === undefined ? document.documentElement : document.getElementById(id);
      await element?.requestFullscreen();
      return element !== null;
    },
    reload: () => location.reload(),
    log(level, ...values) {
      const write = level === "error" || level === "warn" || level === "info" || level === "debug" ? level : "log";
      console[write](...values);
    },
    confirm: message => confirm(message),
  };
}

/** Keeps the node of the text: the page's own code may hold on to it, to go on writing there. */
function write(element: HTMLElement, text: string | null): void {
  const [node, ...more] = element.childNodes;
  if (node instanceof Text && more.length === 0) node.data = text ?? "";
  else element.textContent = text;
}

function listen(target: EventTarget, names: readonly string[], run: () => void): () => void {
  for (const name of names) target.addEventListener(name, run);
  return () => {
    for (const name of names) target.removeEventListener(name, run);
  };
}

/** Hears of changes that scripts make of the URL. */
function watchHistory(changed: () => void): () => void {
  const { navigation } = window as WithNavigation;
  if (navigation) return listen(navigation, ["currententrychange"], changed);
  const stops = (["pushState", "replaceState"] as const).map(name => {
    const original = history[name];
    const watched: typeof original = (...args) => {
      original.apply(history, args);
      changed();
    };
    history[name] = watched;
    return () => {
      // Who has wrapped it after us keeps us; then this only passes on.
      if (history[name] === watched) history[name] = original;
    };
  });
  return () => stops.forEach(stop => stop());
}

function styleElement([, kind, what]: PageStyle): HTMLElement {
  if (kind === "text") return Object.assign(document.createElement("style"), { textContent: what });
  const href = new URL(what, location.href);
  if (href.origin !== location.origin) throw new Error(`A style sheet of another site was to be added: ${href.href}`);
  return Object.assign(document.createElement("link"), { rel: "stylesheet", href: href.href });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
