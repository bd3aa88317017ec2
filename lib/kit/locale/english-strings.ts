import type { KitStrings } from "./types";

// One constant per component: a bundler keeps those of the components that are imported.
export const alert: KitStrings["alert"] = { close: "Dismiss" };
export const tag: KitStrings["tag"] = { remove: "Remove" };
export const spin: KitStrings["spin"] = { loading: "Loading" };
export const progress: KitStrings["progress"] = { label: "Progress" };
export const empty: KitStrings["empty"] = { description: "Nothing here yet" };
export const input: KitStrings["input"] = { clear: "Clear" };
export const inputNumber: KitStrings["inputNumber"] = { increase: "Increase", decrease: "Decrease" };
export const select: KitStrings["select"] = {
  placeholder: "Choose…",
  clear: "Clear",
  empty: "No options",
  more: count => `and ${count} more`,
};
export const toast: KitStrings["toast"] = { region: "Notifications", close: "Dismiss" };
export const connection: KitStrings["connection"] = {
  connecting: "Connecting…",
  reconnecting: "Connection lost. Reconnecting…",
  offline: "You are offline. The page will catch up by itself.",
  closed: "This page is no longer connected.",
  retry: "Try now",
  reload: "Reload the page",
};
export const themeSwitch: KitStrings["themeSwitch"] = {
  label: "Colour theme",
  light: "Light",
  dark: "Dark",
  system: "System",
};
export const pagination: KitStrings["pagination"] = {
  label: "Pages",
  previous: "Previous page",
  next: "Next page",
  page: page => `Page ${page}`,
  position: (page, pages) => `Page ${page} of ${pages}`,
  pageSize: "Rows per page",
};
export const breadcrumb: KitStrings["breadcrumb"] = { label: "Breadcrumb" };
export const steps: KitStrings["steps"] = { finished: "Done", current: "In progress", failed: "Failed" };
export const rate: KitStrings["rate"] = {
  label: "Rating",
  stars: (count, most) => `${count} of ${most} stars`,
};
export const timeline: KitStrings["timeline"] = { pending: "In progress" };
export const avatar: KitStrings["avatar"] = { more: count => `${count} more` };
export const backTop: KitStrings["backTop"] = { label: "Back to the top" };
export const typography: KitStrings["typography"] = { external: "opens in a new tab" };
export const menu: KitStrings["menu"] = { label: "Menu" };
export const dropdown: KitStrings["dropdown"] = { more: "More actions" };
export const tour: KitStrings["tour"] = {
  next: "Next",
  previous: "Back",
  finish: "Finish",
  close: "Close the tour",
  progress: (step, steps) => `${step} of ${steps}`,
};
export const dialog: KitStrings["dialog"] = { confirm: "OK", cancel: "Cancel", close: "Close" };
export const form: KitStrings["form"] = {
  required: label => (label === undefined ? "Please fill this in." : `Please fill in “${label}”.`),
  optional: "optional",
  checking: "Checking…",
  summary: "Please check what you entered",
  failed: "That could not be sent. Please try again.",
  error: (label, message) => `${label}: ${message}`,
};
export const password: KitStrings["password"] = {
  reveal: "Show password",
  capsLock: "Caps Lock is on",
  strength: "Strength of the password",
  strengths: ["Very weak", "Weak", "Fair", "Good", "Strong"],
};
export const search: KitStrings["search"] = { search: "Search" };
export const upload: KitStrings["upload"] = {
  area: "Choose files or drop them here",
  choose: "Choose files",
  list: "Files",
  remove: name => `Remove ${name}`,
  cancel: name => `Cancel ${name}`,
  retry: name => `Try ${name} again`,
  progress: name => `Uploading ${name}`,
  failed: "It could not be uploaded.",
  type: name => `${name} is of a kind that is not taken.`,
  tooLarge: (name, limit) => `${name} is larger than ${limit}.`,
  tooSmall: (name, limit) => `${name} is smaller than ${limit}.`,
  tooMany: (name, limit) => `${name} is one too many: there may be ${limit}.`,
};
export const tree: KitStrings["tree"] = {
  empty: "Nothing found",
  loading: title => `Loading what is in ${title}`,
  failed: "Could not be loaded. Open it to try again.",
  rename: "New name",
  moved: (title, position, siblings, level) => `${title} is now ${position} of ${siblings} on level ${level}`,
};
export const autoComplete: KitStrings["autoComplete"] = {
  open: "Show the options",
  clear: "Clear",
  empty: "Nothing found",
  loading: "Searching…",
  failed: "The search failed",
  remove: label => `Remove ${label}`,
};
export const cascader: KitStrings["cascader"] = {
  placeholder: "Choose…",
  clear: "Clear",
  empty: "Nothing found",
  search: "Search",
  loading: "Loading…",
  failed: "Could not be loaded",
  more: count => `and ${count} more`,
};
export const treeSelect: KitStrings["treeSelect"] = {
  placeholder: "Choose…",
  clear: "Clear",
  search: "Search",
  more: count => `and ${count} more`,
};
export const transfer: KitStrings["transfer"] = {
  available: "Available",
  chosen: "Chosen",
  empty: "Nothing here",
  noMatch: "Nothing found",
  search: "Search",
  selectAll: "Select all",
  selected: (count, all) => `${count} of ${all}`,
  choose: "Choose what is selected",
  takeBack: "Take back what is selected",
  remove: label => `Take back ${label}`,
  added: count => `${count} chosen`,
  removed: count => `${count} taken back`,
};
export const mentions: KitStrings["mentions"] = {
  empty: "Nothing found",
  loading: "Searching…",
  suggestions: "Suggestions",
};
export const tagsInput: KitStrings["tagsInput"] = {
  clear: "Remove all",
  remove: tag => `Remove ${tag}`,
  edit: tag => `Edit ${tag}`,
  added: tag => `${tag} added`,
  removed: tag => `${tag} removed`,
};
export const datePicker: KitStrings["datePicker"] = {
  open: "Open calendar",
  clear: "Clear",
  content: "Calendar",
  previous: view => ({ day: "Previous month", month: "Previous year", year: "Previous decade" })[view],
  next: view => ({ day: "Next month", month: "Next year", year: "Next decade" })[view],
  months: "choose a month",
  years: "choose a year",
  week: "Week",
  weekOf: (week, year) => `Week ${week}, ${year}`,
  today: "Today",
  presets: "Suggestions",
  unavailable: date => `${date}, not available`,
  start: "Start",
  end: "End",
  mask: { day: "DD", month: "MM", year: "YYYY", week: "WW" },
};
export const timePicker: KitStrings["timePicker"] = {
  open: "Open the list of times",
  clear: "Clear",
  content: "Times",
  hours: "Hours",
  minutes: "Minutes",
  seconds: "Seconds",
  half: "Half of the day",
  now: "Now",
};
export const calendar: KitStrings["calendar"] = { mode: "Show", month: "Month", year: "Year" };
export const colorPicker: KitStrings["colorPicker"] = {
  content: "Colour",
  clear: "Clear",
  none: "no colour",
  area: "Saturation and brightness",
  shade: (saturation, brightness) => `Saturation ${saturation} %, brightness ${brightness} %`,
  hue: "Hue",
  alpha: "Opacity",
  format: "Format",
  value: "Value",
  dropper: "Pick a colour from the screen",
};
export const image: KitStrings["image"] = {
  open: alt => `Look closely: ${alt}`,
  tools: "Picture",
  previous: "Previous picture",
  next: "Next picture",
  smaller: "Smaller",
  larger: "Larger",
  left: "Turn left",
  right: "Turn right",
  close: "Close",
};
export const carousel: KitStrings["carousel"] = {
  carousel: "carousel",
  slide: "slide",
  position: (at, count, label) => `${at} of ${count}${label === undefined ? "" : `: ${label}`}`,
  previous: "Previous slide",
  next: "Next slide",
  dots: "Choose a slide",
  play: "Start turning",
  stop: "Stop turning",
};
export const anchor: KitStrings["anchor"] = { label: "On this page" };
export const qrCode: KitStrings["qrCode"] = {
  label: "QR code",
  loading: "Loading",
  expired: "No longer valid",
  refresh: "New code",
  scanned: "Scanned",
};
export const splitter: KitStrings["splitter"] = {
  resize: name => (name === undefined ? "Resize" : `Resize ${name}`),
  collapse: name => (name === undefined ? "Close panel" : `Close ${name}`),
  expand: name => (name === undefined ? "Open panel" : `Open ${name}`),
};
export const copyable: KitStrings["copyable"] = { copy: "Copy", copied: "Copied", failed: "Could not be copied" };
export const ellipsis: KitStrings["ellipsis"] = { more: "More", less: "Less" };
export const editable: KitStrings["editable"] = {
  edit: "Edit",
  editNamed: name => `Edit ${name}`,
  empty: "Nothing yet",
};
export const table: KitStrings["table"] = {
  label: "Table",
  empty: "Nothing here yet",
  noMatch: "Nothing matches",
  loading: "Loading",
  selection: "Selection",
  details: "Details",
  selectAll: "Select all rows",
  select: row => `Select ${row}`,
  expand: row => `Open ${row}`,
  collapse: row => `Close ${row}`,
  filter: column => `Filter by ${column}`,
  filtered: column => `Filtered by ${column}`,
  contains: "Contains",
  reset: "Reset",
  resize: column => `Width of ${column}`,
};
