/** What both sides know of panels. */

/** The apps that a panel can run, with their names. */
export const KINDS = {
  quotes: "Quotes",
  chart: "Chart",
  movers: "Movers",
  watch: "Watch",
  clock: "Clock",
} as const;

export type PanelKind = keyof typeof KINDS;

/** A panel and its one setting: a channel, several of them, or a time zone, as its kind has it. */
export interface Panel {
  readonly id: string;
  readonly kind: PanelKind;
  readonly setting: string;
}

/** What a new panel of a kind begins with. */
export const FIRST_SETTINGS: Readonly<Record<PanelKind, string>> = {
  quotes: "price.btc_usd,price.eth_usd,price.xau_usd,price.kstl,price.lmen,price.orch",
  chart: "price.kstl",
  movers: "5",
  watch: "price.btc_usd",
  clock: "Europe/Berlin",
};

/** The zones that a clock offers. */
export const ZONES = ["Europe/Berlin", "Europe/London", "America/New_York", "Asia/Tokyo", "Australia/Sydney"] as const;

/** How many panels a tab may have. */
export const MOST_PANELS = 12;
