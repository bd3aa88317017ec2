/** Every sentence the kit shows or has read out, by component. */
export type KitStrings = {
  readonly alert: { readonly close: string };
  readonly tag: { readonly remove: string };
  readonly spin: { readonly loading: string };
  readonly progress: { readonly label: string };
  readonly empty: { readonly description: string };
  readonly input: { readonly clear: string };
  readonly inputNumber: { readonly increase: string; readonly decrease: string };
  readonly select: {
    readonly placeholder: string;
    readonly clear: string;
    readonly empty: string;
    /** How many are chosen beside those that are shown. */
    readonly more: (count: number) => string;
  };
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
  readonly menu: { readonly label: string };
  readonly dropdown: { readonly more: string };
  readonly tour: {
    readonly next: string;
    readonly previous: string;
    readonly finish: string;
    readonly close: string;
    readonly progress: (step: number, steps: number) => string;
  };
  /** The buttons of what opens over the page. */
  readonly dialog: { readonly confirm: string; readonly cancel: string; readonly close: string };
  readonly form: {
    /** What is said of a field that has to be filled in, by its label if that is text. */
    readonly required: (label: string | undefined) => string;
    /** Beside the label of a field that may be left empty. */
    readonly optional: string;
    /** A check of the field is on its way. */
    readonly checking: string;
    /** Above the list of everything that is wrong. */
    readonly summary: string;
    /** It could not be sent, and nobody said why. */
    readonly failed: string;
    /** What a link of the list of all errors reads: the field's label and its message. */
    readonly error: (label: string, message: string) => string;
  };
  readonly password: {
    readonly reveal: string;
    readonly capsLock: string;
    readonly strength: string;
    /** From the weakest to the strongest. */
    readonly strengths: readonly [string, string, string, string, string];
  };
  readonly search: { readonly search: string };
  readonly upload: {
    /** The invitation of an area, and of a button or a card. */
    readonly area: string;
    readonly choose: string;
    readonly list: string;
    readonly remove: (name: string) => string;
    readonly cancel: (name: string) => string;
    readonly retry: (name: string) => string;
    readonly progress: (name: string) => string;
    readonly failed: string;
    readonly type: (name: string) => string;
    readonly tooLarge: (name: string, limit: string) => string;
    readonly tooSmall: (name: string, limit: string) => string;
    readonly tooMany: (name: string, limit: number) => string;
  };
  readonly autoComplete: {
    readonly open: string;
    readonly clear: string;
    readonly empty: string;
    readonly loading: string;
    readonly failed: string;
    readonly remove: (label: string) => string;
  };
  readonly cascader: {
    readonly placeholder: string;
    readonly clear: string;
    readonly empty: string;
    readonly search: string;
    readonly loading: string;
    readonly failed: string;
    readonly more: (count: number) => string;
  };
  readonly treeSelect: {
    readonly placeholder: string;
    readonly clear: string;
    readonly search: string;
    readonly more: (count: number) => string;
  };
  readonly transfer: {
    /** The two lists. */
    readonly available: string;
    readonly chosen: string;
    readonly empty: string;
    /** What stands in place of rows that a search left out. */
    readonly noMatch: string;
    readonly search: string;
    readonly selectAll: string;
    readonly selected: (count: number, all: number) => string;
    /** What the buttons between the lists do. */
    readonly choose: string;
    readonly takeBack: string;
    readonly remove: (label: string) => string;
    readonly added: (count: number) => string;
    readonly removed: (count: number) => string;
  };
  readonly mentions: { readonly empty: string; readonly loading: string; readonly suggestions: string };
  readonly tagsInput: {
    readonly clear: string;
    readonly remove: (tag: string) => string;
    readonly edit: (tag: string) => string;
    readonly added: (tag: string) => string;
    readonly removed: (tag: string) => string;
  };
  readonly tree: {
    readonly empty: string;
    readonly loading: (title: string) => string;
    readonly failed: string;
    readonly rename: string;
    readonly moved: (title: string, position: number, siblings: number, level: number) => string;
  };
  readonly datePicker: {
    readonly open: string;
    readonly clear: string;
    /** The calendar that opens. */
    readonly content: string;
    readonly previous: (view: "day" | "month" | "year") => string;
    readonly next: (view: "day" | "month" | "year") => string;
    /** What the calendar's title leads to. */
    readonly months: string;
    readonly years: string;
    readonly week: string;
    readonly weekOf: (week: string, year: string) => string;
    readonly today: string;
    readonly presets: string;
    readonly unavailable: (date: string) => string;
    readonly start: string;
    readonly end: string;
    /** Letters that stand for digits in an empty field. */
    readonly mask: { readonly day: string; readonly month: string; readonly year: string; readonly week: string };
  };
  readonly timePicker: {
    readonly open: string;
    readonly clear: string;
    /** The columns that open. */
    readonly content: string;
    readonly hours: string;
    readonly minutes: string;
    readonly seconds: string;
    /** Before or after noon. */
    readonly half: string;
    readonly now: string;
  };
  readonly calendar: { readonly mode: string; readonly month: string; readonly year: string };
  readonly colorPicker: {
    /** The panel that opens. */
    readonly content: string;
    readonly clear: string;
    readonly none: string;
    readonly area: string;
    readonly shade: (saturation: number, brightness: number) => string;
    readonly hue: string;
    readonly alpha: string;
    readonly format: string;
    readonly value: string;
    readonly dropper: string;
  };
  readonly image: {
    readonly open: (alt: string) => string;
    readonly tools: string;
    readonly previous: string;
    readonly next: string;
    readonly smaller: string;
    readonly larger: string;
    readonly left: string;
    readonly right: string;
    readonly close: string;
  };
  readonly carousel: {
    /** What kind of thing it is, read out after its name. */
    readonly carousel: string;
    readonly slide: string;
    readonly position: (at: number, count: number, label?: string) => string;
    readonly previous: string;
    readonly next: string;
    readonly dots: string;
    readonly play: string;
    readonly stop: string;
  };
  readonly anchor: { readonly label: string };
  readonly qrCode: {
    readonly label: string;
    readonly loading: string;
    readonly expired: string;
    readonly refresh: string;
    readonly scanned: string;
  };
  readonly splitter: {
    /** What the handle after a panel does; the panel may have no name. */
    readonly resize: (panel: string | undefined) => string;
    readonly collapse: (panel: string | undefined) => string;
    readonly expand: (panel: string | undefined) => string;
  };
  readonly copyable: { readonly copy: string; readonly copied: string; readonly failed: string };
  readonly ellipsis: { readonly more: string; readonly less: string };
  readonly editable: {
    readonly edit: string;
    readonly editNamed: (name: string) => string;
    /** What stands where there is no text. */
    readonly empty: string;
  };
};

/** A language of the kit: its BCP 47 tag, its direction and its strings. */
export type KitLocale = {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly strings: KitStrings;
};
