import { HttpStatusCode } from "@solidjs/start";
import type { JSX } from "solid-js";
import { ButtonLink, Paragraph, Title } from "solid-reflect/kit";
import { PageHead } from "./page-head";

/** What is shown, with status 404, for a URL that there is nothing at. */
export function NotFound(props: { what?: string }): JSX.Element {
  return (
    <div class="dead-end">
      <PageHead title="Not found" description="There is no page at this address." missing />
      <HttpStatusCode code={404} />
      <p class="dead-end-code">404</p>
      <Title>There is no {props.what ?? "page"} here</Title>
      <Paragraph muted>The address may be mistyped, or what was here has moved.</Paragraph>
      <ButtonLink href="/" variant="solid">
        Go to the start
      </ButtonLink>
    </div>
  );
}
