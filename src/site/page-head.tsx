import { Link, Meta, Title } from "@solidjs/meta";
import { useLocation } from "@solidjs/router";
import { type JSX, Show } from "solid-js";
import { getRequestEvent, isServer } from "solid-js/web";
import { siteOrigin } from "../pages/site-origin";

/** The site's name, as it is written. */
export const SITE_NAME = "solid-reflect";

const CARD = { path: "/card.png", width: "1200", height: "630" };

export interface PageHeadProps {
  /** Without the site's name, which is added. The home page has none of its own. */
  readonly title?: string;
  /** One or two sentences, for search engines and link previews. */
  readonly description: string;
  /** There is no page here, and none to be found by search engines. */
  readonly missing?: boolean;
}

/** What the head of the document says of a page, to browsers, search engines and link previews. Once per page. */
export function PageHead(props: PageHeadProps): JSX.Element {
  const location = useLocation();
  const origin = isServer ? siteOrigin(getRequestEvent()?.request) : window.location.origin;
  const title = (): string => (props.title ? `${props.title} · ${SITE_NAME}` : SITE_NAME);
  const url = (): string => origin + location.pathname;
  return (
    <>
      <Title>{title()}</Title>
      <Meta name="description" content={props.description} />
      <Meta property="og:site_name" content={SITE_NAME} />
      <Meta property="og:type" content="website" />
      <Meta property="og:locale" content="en_US" />
      <Meta property="og:title" content={title()} />
      <Meta property="og:description" content={props.description} />
      <Meta property="og:image" content={origin + CARD.path} />
      <Meta property="og:image:width" content={CARD.width} />
      <Meta property="og:image:height" content={CARD.height} />
      <Meta property="og:image:alt" content={`${SITE_NAME}: signals on the server, Solid on the page`} />
      <Meta name="twitter:card" content="summary_large_image" />
      <Show when={!props.missing} fallback={<Meta name="robots" content="noindex" />}>
        <Link rel="canonical" href={url()} />
        <Meta property="og:url" content={url()} />
      </Show>
    </>
  );
}
