import type { Component } from "solid-js";

/** One file of examples/components, as the site runs it. */
export type Demo = { readonly folder: string; readonly name: string; readonly View: Component };

const found = import.meta.glob<Component>("../../../examples/components/*/*.tsx", { eager: true, import: "default" });

/** Every demo, by the component it is of. */
export const demos: readonly Demo[] = Object.entries(found).map(([path, View]) => {
  const [folder = "", file = ""] = path.split("/").slice(-2);
  return { folder, name: file.replace(".tsx", ""), View };
});
