import { type Component, lazy } from "solid-js";
import type { ExampleSlug } from "./catalog";

const modules = import.meta.glob<{ default: Component }>("../../examples/*/view.tsx");

// The sheets come with whatever shows an example. One that came with its view would come late, and never without
// JavaScript, because what is loaded when it is first shown has no links in the page's head.
void import.meta.glob("../../examples/*/*.css", { eager: true });

const views = new Map(Object.entries(modules).map(([path, load]) => [path, lazy(load)]));

/** The component of an example: the very file whose text the site shows. Loaded when it is first shown. */
export function exampleView(slug: ExampleSlug): Component {
  const view = views.get(`../../examples/${slug}/view.tsx`);
  if (view) return view;
  throw new Error(`The example "${slug}" has no view.tsx.`);
}
