import type { RouteDefinition, RouteSectionProps } from "@solidjs/router";
import { Show } from "solid-js";
import { componentOf } from "../../../components/catalog";
import { ComponentPage } from "../../../components/component-page";
import { componentTextsQuery } from "../../../components/component-texts-query";
import { NotFound } from "../../../site/not-found";

export const route = {
  /** Asks for texts and demos when somebody points at the link. A page that came from the server has them already. */
  preload({ params, intent }) {
    const component = componentOf(params["component"]);
    if (intent === "initial" || !component) return;
    void componentTextsQuery(component.slug);
    // The list of all demos is no part of what every page loads.
    void import("../../../components/demo-views").then(({ demosOf }) => demosOf(component.slug).preload());
  },
} satisfies RouteDefinition;

export default function Component(props: RouteSectionProps) {
  return (
    <Show when={componentOf(props.params["component"])} fallback={<NotFound what="component" />} keyed>
      {component => <ComponentPage component={component} />}
    </Show>
  );
}
