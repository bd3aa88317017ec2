/** What the site says of a component besides what its own files say. */
export interface ComponentEntry {
  /** As it is imported. */
  readonly title: string;
  /** One sentence: for lists, link previews and search engines. */
  readonly summary: string;
  /** The demo that stands before the others, `basic` unless it says so. */
  readonly first?: string;
}

/**
 * Every component that the site shows: by group in the order of the menu, then by the name of its folder in `lib/kit` and
 * in `examples/components`. A build fails when one has no demos, or when a folder of demos is not named here.
 */
export const groups = {
  General: {
    button: { title: "Button", summary: "Does something, and is busy while it works.", first: "variants" },
    "button-group": { title: "ButtonGroup", summary: "Buttons that belong together, joined into one shape." },
    "float-button": { title: "FloatButton", summary: "A round button above the page, in reach all the time." },
    icon: { title: "Icon", summary: "Any SVG icon in the sizes and tones of the kit." },
    typography: {
      title: "Typography",
      summary: "Titles, paragraphs, text and links; copied, shortened, edited.",
      first: "titles",
    },
  },
  Layout: {
    divider: { title: "Divider", summary: "A thin line between two things, with or without a word on it." },
    flex: { title: "Flex", summary: "A flex container whose CSS is written as props.", first: "toolbar" },
    grid: { title: "Grid", summary: "Rows of 24 columns that break where the window is narrow.", first: "columns" },
    layout: { title: "Layout", summary: "The frame of a page: header, sider, content and footer.", first: "shop" },
    masonry: { title: "Masonry", summary: "Things of unlike height in columns without holes." },
    space: { title: "Space", summary: "Even gaps between things." },
    splitter: { title: "Splitter", summary: "Panels that share a space, with handles between them." },
  },
  Navigation: {
    anchor: { title: "Anchor", summary: "Where one is on a long page, and ways to the rest of it." },
    "back-top": { title: "BackTop", summary: "Leads back to the top of a long page." },
    breadcrumb: { title: "Breadcrumb", summary: "Where the page stands, and the way back up." },
    dropdown: { title: "Dropdown", summary: "A menu of actions that a button opens." },
    menu: { title: "Menu", summary: "The navigation of a site, with submenus.", first: "sider" },
    pagination: { title: "Pagination", summary: "The pages of a long list." },
    steps: { title: "Steps", summary: "The steps of a task, and which of them is next." },
    tabs: { title: "Tabs", summary: "Several contents in one place, one shown at a time." },
  },
  "Data entry": {
    "auto-complete": { title: "AutoComplete", summary: "A line of text with suggestions, or a select with a search." },
    cascader: { title: "Cascader", summary: "A choice from things within things, a column for each step." },
    checkbox: { title: "Checkbox", summary: "Yes or no, or several of a few." },
    "color-picker": { title: "ColorPicker", summary: "A colour from an area, a hue, text or swatches." },
    "date-picker": { title: "DatePicker", summary: "A day, week, month or year, typed or chosen." },
    "date-range-picker": { title: "DateRangePicker", summary: "Two dates, from the first to the last." },
    form: { title: "Form", summary: "Fields with labels, rules and errors, with and without JavaScript." },
    input: { title: "Input", summary: "A line of text." },
    "input-number": { title: "InputNumber", summary: "A number in the reader’s own notation." },
    mentions: { title: "Mentions", summary: "Text in which “@” brings up a list of people." },
    "one-time-code": { title: "OneTimeCode", summary: "A code somebody was sent, a place for each character." },
    password: { title: "Password", summary: "A line of text that nobody looking on can read." },
    radio: { title: "Radio", summary: "One of a few." },
    rate: { title: "Rate", summary: "So many stars of so many." },
    search: { title: "Search", summary: "A line of text to search for, and the button that does it." },
    select: { title: "Select", summary: "One or several choices from a list that opens." },
    slider: { title: "Slider", summary: "A value, or a pair of them, chosen on a track." },
    switch: { title: "Switch", summary: "On or off, at once." },
    "tags-input": { title: "TagsInput", summary: "Several short texts in one line, each a tag." },
    "text-area": { title: "TextArea", summary: "Several lines of text, as high as they need." },
    "time-picker": { title: "TimePicker", summary: "A time of day, typed or chosen from columns." },
    transfer: { title: "Transfer", summary: "Two lists, and what takes things from one to the other." },
    "tree-select": { title: "TreeSelect", summary: "A choice from a tree that opens." },
    upload: { title: "Upload", summary: "Files to choose, drop or paste." },
  },
  "Data display": {
    avatar: { title: "Avatar", summary: "The picture of a person or a thing, else its initials." },
    badge: { title: "Badge", summary: "A count or a dot at the corner of a thing.", first: "count" },
    calendar: { title: "Calendar", summary: "A month or a year as a page, with room for what happens." },
    card: { title: "Card", summary: "A bounded surface for one thing." },
    carousel: { title: "Carousel", summary: "Slides side by side, drawn by hand or turned by buttons." },
    collapse: { title: "Collapse", summary: "Contents that open and close beneath their labels." },
    countdown: { title: "Countdown", summary: "The time until a moment, to the second." },
    descriptions: { title: "Descriptions", summary: "The particulars of one thing." },
    empty: { title: "Empty", summary: "Stands where a list or a result would be." },
    image: { title: "Image", summary: "A picture that loads when it comes near and can be looked at closely." },
    list: { title: "List", summary: "Things beneath each other, each with a row of its own." },
    popover: { title: "Popover", summary: "More about a thing, beside it." },
    "qr-code": { title: "QRCode", summary: "A QR code, drawn on the server already." },
    segmented: { title: "Segmented", summary: "One of a few ways to see a thing." },
    statistic: { title: "Statistic", summary: "One number that matters, with its name." },
    table: {
      title: "Table",
      summary: "Rows and columns: sorted, filtered, chosen, edited, a hundred thousand if need be.",
    },
    tag: { title: "Tag", summary: "A small label: a state, a category, a chosen item.", first: "tones" },
    timeline: { title: "Timeline", summary: "What happened, one thing after the other." },
    tooltip: { title: "Tooltip", summary: "Explains a thing when it is pointed at or focused." },
    tour: { title: "Tour", summary: "Shows people round a page, one thing after the other." },
    tree: { title: "Tree", summary: "Things within things, to be opened, chosen, ticked, renamed and moved." },
  },
  Feedback: {
    alert: { title: "Alert", summary: "Something the reader should know, in the flow of the page.", first: "tones" },
    confirm: { title: "Confirm", summary: "A question that a function asks and awaits." },
    "connection-status": {
      title: "ConnectionStatus",
      summary: "How the page’s connection fares, when that is worth a word.",
      first: "states",
    },
    drawer: { title: "Drawer", summary: "A panel that comes from an edge of the window." },
    message: { title: "Message", summary: "One line that comes, is read and goes." },
    modal: { title: "Modal", summary: "A box over the page that has to be dealt with first." },
    notification: { title: "Notification", summary: "Tells of a thing in a corner, with what can be done about it." },
    popconfirm: { title: "Popconfirm", summary: "Asks before something is done, right beside its button." },
    progress: { title: "Progress", summary: "How far a thing has come, as a line or a ring.", first: "line" },
    result: { title: "Result", summary: "How a thing went, where nothing else is left on the page.", first: "success" },
    skeleton: { title: "Skeleton", summary: "The outline of what is to come, to keep its place." },
    spin: { title: "Spin", summary: "Says that something is on its way." },
    watermark: { title: "Watermark", summary: "Lays a faint mark over what it holds." },
  },
  Other: {
    affix: { title: "Affix", summary: "Stays in view while what it stands in is scrolled by." },
    "config-provider": {
      title: "ConfigProvider",
      summary: "Theme, language, direction and size for everything within.",
      first: "size-and-theme",
    },
    "theme-switch": { title: "ThemeSwitch", summary: "Light, dark, or as the device is." },
  },
} as const satisfies Record<string, Record<string, ComponentEntry>>;

export interface ListedComponent extends ComponentEntry {
  /** Its folder, and the last part of its URL. */
  readonly slug: string;
  readonly group: string;
}

/** All components, in the order of the menu. */
export const components: readonly ListedComponent[] = Object.entries(groups).flatMap(([group, entries]) =>
  Object.entries<ComponentEntry>(entries).map(([slug, entry]) => ({ slug, group, ...entry })),
);

/** The component of a folder, if a text, of a URL say, names one. */
export function componentOf(slug: string | undefined): ListedComponent | undefined {
  return components.find(component => component.slug === slug);
}
