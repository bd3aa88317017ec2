import { Meta, Title } from "@solidjs/meta";
import type { JSX } from "solid-js";

/** The site's name, as it is written. */
export const SITE_NAME = "solid-reflect";

export interface PageHeadProps {
  /** Without the site's name, which is added. The home page has none of its own. */
  readonly title?: string;
  /** One or two sentences, for search engines and link previews. */
  readonly description: string;
}

/** What the head of the document says of a page. Once per page. */
export function PageHead(props: PageHeadProps): JSX.Element {
  const title = (): string => (props.title ? `${props.title} · ${SITE_NAME}` : SITE_NAME);
  return (
    <>
      <Title>{title()}</Title>
      <Meta name="description" content={props.description} />
      <Meta property="og:site_name" content={SITE_NAME} />
      <Meta property="og:type" content="website" />
      <Meta property="og:title" content={title()} />
      <Meta property="og:description" content={props.description} />
    </>
  );
}
