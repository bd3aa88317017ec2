/** The module that a site names in `defineLiveConfig`, or nothing. */
declare module "solid-reflect:settings" {
  import type { LiveServerSettings } from "solid-reflect/server";

  const settings: LiveServerSettings;
  export default settings;
}
