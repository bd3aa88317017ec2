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
