/** Keys, with spaces between them, and what they do. */
export type KeyRow = readonly [keys: string, does: string];

const pressed: readonly KeyRow[] = [["Enter Space", "Does what a click does."]];

const followed: readonly KeyRow[] = [
  ["Tab", "Goes from link to link."],
  ["Enter", "Follows the link."],
];

const chosen: readonly KeyRow[] = [
  ["Tab", "Goes to the choice that holds, and on to what follows them all."],
  ["↑ ↓ ← →", "Choose the next or the one before, round and round, past what is disabled."],
];

const modal: readonly KeyRow[] = [
  ["Tab Shift+Tab", "Go round within it: what is behind is out of reach."],
  ["Esc", "Closes it; the focus goes back to what opened it."],
];

const asked: readonly KeyRow[] = [
  ["Tab Shift+Tab", "Go from one answer to the other. What does no harm has the focus first."],
  ["Enter Space", "Give the answer that has the focus."],
  ["Esc", "Means no; the focus goes back to what asked."],
];

const suggested: readonly KeyRow[] = [
  ["↓ ↑", "Go through the options, past what is disabled. The focus stays in the text."],
  ["Enter", "Takes the option over."],
  ["Esc", "Closes the list."],
];

const days: readonly KeyRow[] = [
  ["← →", "Go to the day before and after."],
  ["↑ ↓", "Go to the same day of the week before and after."],
  ["PageUp PageDown", "Go to the month before and after; with Shift, to the year."],
];

const picked: readonly KeyRow[] = [
  ["↓", "In the field: opens the calendar, with the focus on the chosen day."],
  ...days,
  ["Home End", "Go to the first and the last day of the month."],
  ["Esc", "Closes the calendar and leaves the value alone."],
];

const noticed: readonly KeyRow[] = [
  ["Alt+T", "Goes to the notices."],
  ["Tab", "Goes through their buttons."],
  ["Enter Space", "On a button: press it."],
  ["Esc", "On a notice: closes it."],
];

/** What the keys do with a component, by its folder. One that is not here has nothing that takes a key. */
export const keyboard: Readonly<Record<string, readonly KeyRow[]>> = {
  alert: [["Enter Space", "On the close button: closes it."]],
  anchor: [
    ["Tab", "Goes from link to link."],
    ["Enter", "Goes to the place, which becomes the current one."],
  ],
  "auto-complete": [...suggested, ["Tab", "Leaves it: any text may stay, in a SearchSelect only that of an option."]],
  "back-top": [["Enter Space", "Go to the top, with the page and with the focus."]],
  breadcrumb: followed,
  button: [["Enter Space", "Press it. While it is busy they do nothing, and it keeps the focus."]],
  "button-group": pressed,
  calendar: [
    ["Tab", "Goes to one day of the page, and on."],
    ...days,
    ["Home End", "Go to the first and the last day of the week."],
    ["Enter Space", "Choose the day. A blocked one can be reached, not chosen."],
  ],
  carousel: [
    ["Tab", "Goes to its buttons and dots, and into the slide that is seen. Nothing turns by itself meanwhile."],
    ["Enter Space", "On a button: turn to the next slide, or the one before. On a dot: go to its slide."],
  ],
  cascader: [
    ["Enter", "Opens it; on an option without more in it: chooses that."],
    ["↑ ↓", "Go through a column, past what is disabled."],
    ["→", "Goes into the next column."],
    ["←", "Goes back to the column before."],
    ["Esc", "Closes it; the focus goes back to the trigger."],
  ],
  checkbox: [["Space", "Ticks it, or takes the tick away."]],
  collapse: [
    ["Tab", "Goes from label to label, past what is disabled."],
    ["Enter Space", "Open it, or close it."],
  ],
  "color-picker": [
    ["Enter Space", "Open it; on a swatch: take its colour."],
    ["← →", "In the area: less and more saturation; on a track: less and more."],
    ["↑ ↓", "In the area: brighter and darker; on a track: more and less."],
    ["Home End", "On a track: go to its ends."],
    ["Enter", "In the text: takes it, where it is a colour."],
    ["Esc", "Closes it; the focus goes back to the trigger."],
  ],
  confirm: asked,
  "date-picker": [...picked, ["Enter Space", "Choose the day. A blocked one can be reached, not chosen."]],
  "date-range-picker": [
    ...picked.slice(0, -1),
    ["Enter Space", "Choose the first day, then the last."],
    ["Esc", "Closes the calendar; half a range is taken back."],
  ],
  drawer: modal,
  dropdown: [
    ["Enter Space ↓", "On the trigger: open the menu, on its first item; ↑ on its last."],
    ["↑ ↓", "Go through the items, past what is disabled."],
    ["Home End", "Go to the first and the last item."],
    ["→ ←", "Open a submenu, and close it."],
    ["Enter", "Does what the item says. A thing to be ticked leaves the menu open."],
    ["A–Z", "Go to the next item that begins so."],
    ["Esc", "Closes the menu; the focus goes back to the trigger."],
  ],
  "float-button": pressed,
  form: [
    ["Enter", "In a field: sends the form. When something is wrong, the first such field gets the focus."],
    ["Enter", "On an error of the summary: goes to its field."],
  ],
  image: [
    ["Enter Space", "Open the picture."],
    ["← →", "Show the picture before and after."],
    ["+ -", "Enlarge and shrink it."],
    ["r", "Turns it by a quarter."],
    ["Tab", "Goes round within the view."],
    ["Esc", "Closes the view; the focus goes back to the picture."],
  ],
  input: [["Enter Space", "On the button that empties it: empty it; the focus goes back to the field."]],
  "input-number": [
    ["↑ ↓", "One step more, one step less."],
    ["Home End", "Go to the least and the greatest value."],
  ],
  list: [["Tab", "Goes to what can be used in its rows."]],
  mentions: suggested,
  menu: [
    ["Tab", "Goes from item to item."],
    ["↑ ↓", "Go through a column; in a bar ↓ goes into a submenu that is open."],
    ["← →", "Go along a bar; in a column close and open a submenu, and go out of it and into it."],
    ["Home End", "Go to the first and the last item."],
    ["Enter", "Follows the link, or opens and closes the submenu."],
    ["Esc", "Closes submenus one at a time, from the inside."],
  ],
  message: noticed,
  modal,
  notification: noticed,
  "one-time-code": [
    ["0–9", "Fills in the next place; what does not belong into the code is left out."],
    ["Backspace", "Takes the last one away."],
    ["Tab", "Leaves it: all places are one field."],
  ],
  pagination: [
    ["Tab", "Goes from page to page."],
    ["Enter Space", "Go to the page. At an end the button takes no more, and keeps the focus."],
  ],
  password: [
    ["Tab", "Goes to the button that shows the text."],
    ["Space", "On the button: shows the text, or hides it."],
    ["Enter", "In the field: sends its form."],
  ],
  popconfirm: asked,
  popover: [
    ["Enter Space", "Open it; the focus goes into it."],
    ["Tab Shift+Tab", "Go through it and on: past its end to what follows the trigger, and it closes."],
    ["Esc", "Closes it; the focus goes back to the trigger."],
  ],
  radio: chosen,
  rate: [...chosen, ["Space", "On the stars that are set: takes them away, where that is allowed."]],
  search: [
    ["Enter", "Searches."],
    ["Tab", "Goes to the buttons that empty the field and that search."],
    ["Enter Space", "On a button: press it."],
  ],
  segmented: chosen,
  select: [
    ["Enter Space ↓ ↑", "Open the list."],
    ["↑ ↓", "Go through the options, past what is disabled."],
    ["Home End", "Go to the first and the last option."],
    ["A–Z", "Go to the next option that begins so."],
    ["Enter", "Chooses the option."],
    ["Esc", "Closes the list; the focus goes back to the trigger."],
  ],
  slider: [
    ["← →", "One step less, one step more; ↑ and ↓ too."],
    ["PageUp PageDown", "Ten steps more, ten steps less."],
    ["Home End", "Go to the least and the greatest value."],
  ],
  splitter: [
    ["Tab", "Goes to the handle."],
    ["← →", "Move it, where panels lie side by side; ↑ and ↓ where they lie one above the other. Further with Shift."],
    ["Home End", "Move it as far as it goes."],
    ["Enter", "Closes the panel, if it can be closed, and opens it again as it was."],
  ],
  steps: [
    ["Tab", "Goes from step to step, where they can be chosen."],
    ["Enter Space", "Go to the step."],
  ],
  switch: [["Space", "Switches it."]],
  tabs: [
    ["Tab", "Goes to the tab that is shown, then into its content."],
    ["← →", "Show the tab before and after, past what is disabled; ↑ and ↓ where they are beneath each other."],
    ["Home End", "Show the first and the last tab."],
  ],
  tag: [["Enter Space", "On its button: remove it."]],
  "tags-input": [
    ["Enter ,", "Make a tag of the text."],
    ["← →", "Go from the input to the tags, and along them."],
    ["Enter", "On a tag: opens it to be changed."],
    ["Backspace", "On a tag: takes it away."],
    ["Esc", "Goes back to the input."],
  ],
  "theme-switch": chosen,
  "time-picker": [
    ["↓", "In the field: opens the columns."],
    ["↑ ↓", "One more, one less in a column, past what is blocked."],
    ["← →", "Go to the column before and after."],
    ["Home End", "Go to the first and the last of a column."],
    ["Enter", "In the field: takes what was typed. In a column: closes them."],
    ["Esc", "Closes the columns."],
  ],
  tooltip: [
    ["Tab", "Shows it when its trigger gets the focus."],
    ["Esc", "Hides it."],
  ],
  tour: [
    ["→ ←", "Go on, and back."],
    ["Enter Space", "On a button: press it. “Next” has the focus."],
    ["Esc", "Ends the tour; the focus goes back to what began it."],
  ],
  transfer: [
    ["Tab", "Goes through what is above a list, then to the list, which is one stop, and to the buttons between them."],
    ["↑ ↓", "Go through a list, past what is disabled; with Shift they select on the way."],
    ["Home End", "Go to the first and the last row; PageUp and PageDown go by ten."],
    ["Space", "Selects the row, or takes that back."],
    ["Ctrl+A", "Selects all rows of the list, or none."],
    ["Enter", "Takes over what is selected, else the row."],
    ["A–Z", "Go to the next row that begins so."],
  ],
  tree: [
    ["Tab", "Goes to the chosen row, and on: the tree is one stop."],
    ["↑ ↓", "Go through the rows, past what is disabled."],
    ["→", "Opens a row; goes into one that is open."],
    ["←", "Closes a row; goes out of one that is closed."],
    ["Home End", "Go to the first and the last row."],
    ["Enter Space", "Choose the row; Space ticks it, where rows can be ticked."],
    ["*", "Opens all rows beside this one."],
    ["A–Z", "Go to the next row that begins so."],
  ],
  "tree-select": [
    ["↓ ↑", "On the trigger: open it, on the chosen row. Then: go through the rows."],
    ["→ ←", "Open and close a row."],
    ["Enter", "Chooses the row."],
    ["Esc", "Closes it; the focus goes back to the trigger."],
  ],
  typography: [
    ["Enter Space", "On a button: copy the text, change it, or show all of it."],
    ["Enter", "In a text that is being changed: keeps it."],
    ["Esc", "In a text that is being changed: leaves it as it was."],
  ],
  upload: [
    ["Space", "Opens the browser’s choice of files."],
    ["Tab", "Goes to the buttons of its files."],
    ["Enter", "On a button: try again, cancel or remove. When it goes with its file, the focus goes to the field."],
  ],
};
