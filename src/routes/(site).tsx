import type { RouteSectionProps } from "@solidjs/router";
import { SiteLayout } from "../site/site-layout";

export default function Site(props: RouteSectionProps) {
  return <SiteLayout>{props.children}</SiteLayout>;
}
