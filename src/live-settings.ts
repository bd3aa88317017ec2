import type { LiveServerSettings } from "solid-reflect/server";

/** The inspector is a part of what this site shows, so that it tells readers of the tasks of their own windows. */
const settings: LiveServerSettings = { inspect: true };

export default settings;
