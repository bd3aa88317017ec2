import type { JSX } from "solid-js";
import type { Budget } from "./budgets";

/** One component as the harness sees it. */
export type Sample = {
  /** The component's folder in lib/kit. */
  readonly folder: string;
  /** Its name on the page. */
  readonly title: string;
  /** All its states, as they stand on the side-by-side page and on its own. */
  readonly states: () => JSX.Element;
  /** One of the 200 whose cost is measured; left out where 200 on a page make no sense. */
  readonly one?: (index: number) => JSX.Element;
  /** What its exported names may weigh; those of the oldest components are in budgets.ts. */
  readonly budgets?: Readonly<Record<string, Omit<Budget, "folder">>>;
};

/** The page to render: one component, all of them, 200 of one, or the demos of one. */
export type Route = {
  readonly kind: "all" | "one" | "cost" | "demo";
  readonly folder?: string;
  readonly direction?: "ltr" | "rtl";
  readonly theme?: "light" | "dark";
};
