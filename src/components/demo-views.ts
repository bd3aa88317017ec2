import { type Component, lazy } from "solid-js";
import demos from "site:component-demos";
import { DemoList } from "./demo-list";

type LazyDemos = Component & { preload: () => Promise<unknown> };

const lists = new Map(
  Object.entries(demos).map(([slug, load]) => [
    slug,
    lazy(async () => {
      const { default: found } = await load();
      return { default: () => DemoList({ slug, demos: found }) };
    }),
  ]),
);

/** All demos of a component, loaded when they are first shown. */
export function demosOf(slug: string): LazyDemos {
  const list = lists.get(slug);
  if (list) return list;
  throw new Error(`The component "${slug}" has no demos.`);
}
