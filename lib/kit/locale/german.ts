import type { KitLocale } from "./types";

/**
 * German.
 *
 * @example
 * <ConfigProvider locale={german}>…</ConfigProvider>
 */
export const german: KitLocale = {
  language: "de",
  direction: "ltr",
  strings: {
    alert: { close: "Schließen" },
    tag: { remove: "Entfernen" },
    spin: { loading: "Lädt" },
    progress: { label: "Fortschritt" },
    empty: { description: "Noch nichts vorhanden" },
    input: { clear: "Leeren" },
    inputNumber: { increase: "Erhöhen", decrease: "Verringern" },
    select: { placeholder: "Auswählen…", clear: "Auswahl aufheben", empty: "Keine Einträge" },
    toast: { region: "Benachrichtigungen", close: "Schließen" },
    connection: {
      connecting: "Verbindung wird aufgebaut…",
      reconnecting: "Verbindung unterbrochen. Neuer Versuch…",
      offline: "Sie sind offline. Die Seite holt von selbst auf.",
      closed: "Diese Seite ist nicht mehr verbunden.",
      retry: "Jetzt versuchen",
      reload: "Seite neu laden",
    },
    themeSwitch: { label: "Farbschema", light: "Hell", dark: "Dunkel", system: "System" },
    pagination: {
      label: "Seiten",
      previous: "Vorige Seite",
      next: "Nächste Seite",
      page: page => `Seite ${page}`,
      position: (page, pages) => `Seite ${page} von ${pages}`,
      pageSize: "Zeilen je Seite",
    },
    breadcrumb: { label: "Pfad" },
    steps: { finished: "Erledigt", current: "In Arbeit", failed: "Fehlgeschlagen" },
    rate: { label: "Bewertung", stars: (count, most) => `${count.toLocaleString("de")} von ${most} Sternen` },
    timeline: { pending: "In Arbeit" },
    avatar: { more: count => `${count} weitere` },
    backTop: { label: "Nach oben" },
    table: {
      label: "Tabelle",
      empty: "Noch nichts vorhanden",
      noMatch: "Nichts gefunden",
      loading: "Lädt",
      selection: "Auswahl",
      details: "Einzelheiten",
      selectAll: "Alle Zeilen auswählen",
      select: row => `${row} auswählen`,
      expand: row => `${row} öffnen`,
      collapse: row => `${row} schließen`,
      filter: column => `Nach ${column} filtern`,
      filtered: column => `Nach ${column} gefiltert`,
      contains: "Enthält",
      reset: "Zurücksetzen",
      resize: column => `Breite von ${column}`,
    },
    typography: { external: "öffnet in neuem Tab" },
  },
};
