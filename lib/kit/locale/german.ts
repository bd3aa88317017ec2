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
    form: {
      required: label => (label === undefined ? "Bitte ausfüllen." : `Bitte „${label}“ ausfüllen.`),
      optional: "freiwillig",
      checking: "Wird geprüft…",
      summary: "Bitte prüfen Sie Ihre Angaben",
      failed: "Das konnte nicht gesendet werden. Bitte versuchen Sie es noch einmal.",
      error: (label, message) => `${label}: ${message}`,
    },
    password: {
      reveal: "Passwort anzeigen",
      capsLock: "Feststelltaste ist aktiv",
      strength: "Stärke des Passworts",
      strengths: ["Sehr schwach", "Schwach", "Mittel", "Gut", "Stark"],
    },
    search: { search: "Suchen" },
    upload: {
      area: "Dateien auswählen oder hier ablegen",
      choose: "Dateien auswählen",
      list: "Dateien",
      remove: name => `${name} entfernen`,
      cancel: name => `${name} abbrechen`,
      retry: name => `${name} noch einmal versuchen`,
      progress: name => `${name} wird hochgeladen`,
      failed: "Das Hochladen ist fehlgeschlagen.",
      type: name => `${name} ist von einer Art, die nicht angenommen wird.`,
      tooLarge: (name, limit) => `${name} ist größer als ${limit}.`,
      tooSmall: (name, limit) => `${name} ist kleiner als ${limit}.`,
      tooMany: (name, limit) => `${name} ist zu viel: höchstens ${limit.toLocaleString("de")}.`,
    },
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
    typography: { external: "öffnet in neuem Tab" },
    menu: { label: "Menü" },
    dropdown: { more: "Weitere Aktionen" },
    tour: {
      next: "Weiter",
      previous: "Zurück",
      finish: "Fertig",
      close: "Rundgang beenden",
      progress: (step, steps) => `${step} von ${steps}`,
    },
    dialog: { confirm: "OK", cancel: "Abbrechen", close: "Schließen" },
  },
};
