import type { KitStrings } from "./types";

// One constant per component: a bundler keeps those of the components that are imported.
export const alert: KitStrings["alert"] = { close: "Dismiss" };
export const tag: KitStrings["tag"] = { remove: "Remove" };
export const spin: KitStrings["spin"] = { loading: "Loading" };
export const progress: KitStrings["progress"] = { label: "Progress" };
export const empty: KitStrings["empty"] = { description: "Nothing here yet" };
export const input: KitStrings["input"] = { clear: "Clear" };
export const inputNumber: KitStrings["inputNumber"] = { increase: "Increase", decrease: "Decrease" };
export const select: KitStrings["select"] = { placeholder: "Choose…", clear: "Clear", empty: "No options" };
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
