import { revalidate } from "@solidjs/router";
import { HttpStatusCode } from "@solidjs/start";
import type { JSX } from "solid-js";
import { Button, ButtonLink, Paragraph, Space, Title } from "solid-reflect/kit";
import { PageHead } from "./page-head";

/** Takes the place of a page that failed. It says nothing of the cause: that is in the server's log. */
export function FailedPage(props: { onRetry: () => void }): JSX.Element {
  const retry = (): void => {
    // A query keeps the answer that failed for a while, and would give it again.
    void revalidate();
    props.onRetry();
  };
  return (
    <div class="dead-end" role="alert">
      <PageHead title="Failed" description="This page could not be shown." missing />
      <HttpStatusCode code={500} />
      <p class="dead-end-code">Error</p>
      <Title>This page could not be shown</Title>
      <Paragraph muted>Something failed while it was put together. Trying again may be enough.</Paragraph>
      <Space>
        <Button variant="solid" onClick={retry}>
          Try again
        </Button>
        <ButtonLink href="/">Go to the start</ButtonLink>
      </Space>
    </div>
  );
}
