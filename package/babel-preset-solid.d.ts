/** Solid's compiler, which brings no types. */
declare module "babel-preset-solid" {
  import type { PluginTarget } from "@babel/core";

  const preset: PluginTarget;
  export default preset;
}
