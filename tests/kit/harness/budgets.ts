/** What a component may weigh when it is imported alone: kB of JavaScript after gzip, Solid left out. */
export type Budget = {
  readonly folder: string;
  readonly limit: number;
  /** What KIT.md wishes for, where it says; a limit above it is a debt, and the report shows both. */
  readonly wish?: number;
  /** Where the limit is above the wish: what for. */
  readonly why?: string;
  /** Folders of other components that it is made of. */
  readonly uses?: readonly string[];
};

/** By exported name. */
export const budgets: Readonly<Record<string, Budget>> = {
  Alert: { folder: "alert", limit: 1.3 },
  Avatar: { folder: "avatar", limit: 1.3 },
  AvatarGroup: { folder: "avatar", limit: 1.8 },
  BackTop: { folder: "back-top", limit: 1.2 },
  Badge: { folder: "badge", limit: 0.9 },
  Breadcrumb: { folder: "breadcrumb", limit: 1.2 },
  Button: { folder: "button", limit: 0.8, wish: 0.8 },
  ButtonLink: { folder: "button", limit: 0.6 },
  ButtonGroup: { folder: "button-group", limit: 0.4 },
  Card: { folder: "card", limit: 0.9 },
  Checkbox: { folder: "checkbox", limit: 1, wish: 1 },
  CheckboxGroup: { folder: "checkbox", limit: 1.45 },
  Collapse: { folder: "collapse", limit: 1.5 },
  ConfigProvider: { folder: "config-provider", limit: 0.8 },
  ConnectionStatus: { folder: "connection-status", limit: 1.3 },
  Countdown: { folder: "countdown", limit: 1.1 },
  Descriptions: { folder: "descriptions", limit: 1.1 },
  Divider: { folder: "divider", limit: 0.5 },
  Empty: { folder: "empty", limit: 1 },
  Flex: { folder: "flex", limit: 0.65 },
  FloatButton: { folder: "float-button", limit: 1.1 },
  FloatButtonGroup: { folder: "float-button", limit: 0.5 },
  Row: { folder: "grid", limit: 0.65 },
  Col: { folder: "grid", limit: 0.65 },
  Input: { folder: "input", limit: 1.75 },
  InputNumber: {
    folder: "input-number",
    limit: 15.55,
    wish: 14,
    why: "The bare machine is 13.6. The rest keeps a number apart from its text, sends it plain, and joins forms.",
  },
  Layout: { folder: "layout", limit: 0.6 },
  List: { folder: "list", limit: 1.2 },
  ListItem: { folder: "list", limit: 0.7 },
  Pagination: { folder: "pagination", limit: 2.2 },
  Progress: { folder: "progress", limit: 1.2 },
  Radio: { folder: "radio", limit: 0.8 },
  RadioGroup: { folder: "radio", limit: 1.6 },
  Rate: { folder: "rate", limit: 2 },
  Result: { folder: "result", limit: 1.2 },
  Segmented: { folder: "segmented", limit: 1.5 },
  Select: {
    folder: "select",
    limit: 33.45,
    wish: 30,
    why: "The bare machine is 28.4. The rest is tags, groups, descriptions, and rows in sight of a long list.",
  },
  Skeleton: { folder: "skeleton", limit: 0.8 },
  Slider: {
    folder: "slider",
    limit: 13.7,
    wish: 13,
    why: "The bare machine is 12.2. The rest is marks, a bubble, pairs of values, and joining forms.",
  },
  Space: { folder: "space", limit: 0.65 },
  Spin: { folder: "spin", limit: 0.9 },
  Statistic: { folder: "statistic", limit: 0.8 },
  Steps: { folder: "steps", limit: 1.5 },
  Switch: {
    folder: "switch",
    limit: 1.25,
    wish: 1,
    why: "A checkbox is 1.0. The rest is its being busy until what it was switched for is done.",
  },
  Tabs: { folder: "tabs", limit: 10, wish: 10 },
  Tag: { folder: "tag", limit: 1 },
  ThemeSwitch: { folder: "theme-switch", limit: 1.7 },
  Timeline: { folder: "timeline", limit: 1.1 },
  Tooltip: { folder: "tooltip", limit: 19.8 },
  Title: { folder: "typography", limit: 0.5 },
  Text: { folder: "typography", limit: 0.6 },
  Paragraph: { folder: "typography", limit: 0.6 },
  Link: { folder: "typography", limit: 1 },
  CopyButton: { folder: "typography", limit: 1.4 },
  CopyableText: { folder: "typography", limit: 1.8 },
  EllipsisText: { folder: "typography", limit: 1.6 },
  EditableText: { folder: "typography", limit: 2.1 },
};
