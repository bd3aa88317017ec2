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
    anchor: { label: "Auf dieser Seite" },
    qrCode: {
      label: "QR-Code",
      loading: "Lädt",
      expired: "Nicht mehr gültig",
      refresh: "Neuer Code",
      scanned: "Gelesen",
    },
    splitter: {
      resize: name => (name === undefined ? "Größe ändern" : `Größe ändern: ${name}`),
      collapse: name => (name === undefined ? "Bereich schließen" : `${name} schließen`),
      expand: name => (name === undefined ? "Bereich öffnen" : `${name} öffnen`),
    },
    copyable: { copy: "Kopieren", copied: "Kopiert", failed: "Kopieren nicht möglich" },
    ellipsis: { more: "Mehr", less: "Weniger" },
    editable: { edit: "Bearbeiten", editNamed: name => `${name} bearbeiten`, empty: "Noch nichts" },
    typography: { external: "öffnet in neuem Tab" },
  },
};
