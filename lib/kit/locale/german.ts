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
    datePicker: {
      open: "Kalender öffnen",
      clear: "Leeren",
      content: "Kalender",
      previous: view => ({ day: "Voriger Monat", month: "Voriges Jahr", year: "Voriges Jahrzehnt" })[view],
      next: view => ({ day: "Nächster Monat", month: "Nächstes Jahr", year: "Nächstes Jahrzehnt" })[view],
      months: "Monat auswählen",
      years: "Jahr auswählen",
      week: "Woche",
      weekOf: (week, year) => `KW ${week}, ${year}`,
      today: "Heute",
      presets: "Vorschläge",
      unavailable: date => `${date}, nicht verfügbar`,
      start: "Beginn",
      end: "Ende",
      mask: { day: "TT", month: "MM", year: "JJJJ", week: "WW" },
    },
    timePicker: {
      open: "Uhrzeiten öffnen",
      clear: "Leeren",
      content: "Uhrzeiten",
      hours: "Stunden",
      minutes: "Minuten",
      seconds: "Sekunden",
      half: "Tageshälfte",
      now: "Jetzt",
    },
    calendar: { mode: "Ansicht", month: "Monat", year: "Jahr" },
    typography: { external: "öffnet in neuem Tab" },
  },
};
