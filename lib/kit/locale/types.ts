/** Every sentence the kit shows or has read out, by component. */
export type KitStrings = {
  readonly alert: { readonly close: string };
  readonly tag: { readonly remove: string };
  readonly spin: { readonly loading: string };
  readonly progress: { readonly label: string };
  readonly empty: { readonly description: string };
  readonly input: { readonly clear: string };
  readonly inputNumber: { readonly increase: string; readonly decrease: string };
  readonly select: { readonly placeholder: string; readonly clear: string; readonly empty: string };
  readonly toast: { readonly region: string; readonly close: string };
  readonly connection: {
    readonly connecting: string;
    readonly reconnecting: string;
    readonly offline: string;
    readonly closed: string;
    readonly retry: string;
    readonly reload: string;
  };
  readonly themeSwitch: {
    readonly label: string;
    readonly light: string;
    readonly dark: string;
    readonly system: string;
  };
  readonly pagination: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    readonly page: (page: number) => string;
    /** What the page's place reads as where single pages are not listed. */
    readonly position: (page: number, pages: number) => string;
    readonly pageSize: string;
  };
  readonly breadcrumb: { readonly label: string };
  readonly steps: { readonly finished: string; readonly current: string; readonly failed: string };
  readonly rate: { readonly label: string; readonly stars: (count: number, most: number) => string };
  readonly timeline: { readonly pending: string };
  readonly avatar: { readonly more: (count: number) => string };
  readonly backTop: { readonly label: string };
  readonly table: {
    readonly label: string;
    readonly empty: string;
    /** What stands in place of rows that were all filtered away. */
    readonly noMatch: string;
    readonly loading: string;
    readonly selection: string;
    readonly details: string;
    readonly selectAll: string;
    readonly select: (row: string) => string;
    readonly expand: (row: string) => string;
    readonly collapse: (row: string) => string;
    readonly filter: (column: string) => string;
    readonly filtered: (column: string) => string;
    readonly contains: string;
    readonly reset: string;
    readonly resize: (column: string) => string;
  };
  readonly typography: { readonly external: string };
};

/** A language of the kit: its BCP 47 tag, its direction and its strings. */
export type KitLocale = {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly strings: KitStrings;
};
