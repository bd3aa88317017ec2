import type { RouteDefinition, RouteSectionProps } from "@solidjs/router";
import { Show } from "solid-js";
import { exampleTextsQuery } from "../../../examples/example-texts-query";
import { AppPage } from "../../../gallery/app-page";
import { isAppSlug } from "../../../gallery/apps";
import { NotFound } from "../../../site/not-found";

export const route = {
  /** Asks for the texts when somebody points at the link. A page that came from the server has them already. */
  preload({ params, intent }) {
    const app = params["app"];
    if (intent !== "initial" && isAppSlug(app)) void exampleTextsQuery(app);
  },
} satisfies RouteDefinition;

export default function App(props: RouteSectionProps) {
  const app = () => (isAppSlug(props.params["app"]) ? props.params["app"] : undefined);
  return (
    <Show when={app()} fallback={<NotFound what="app" />} keyed>
      {slug => <AppPage slug={slug} />}
    </Show>
  );
}
