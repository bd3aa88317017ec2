import type { JSX } from "solid-js";
import { ButtonLink, Paragraph, Space, Title } from "solid-reflect/kit";
import { ExampleStage } from "../examples/example-stage";
import { ExampleSource } from "../examples/example-text-parts";
import { PageHead } from "../site/page-head";
import { Promises } from "./promises";

/** The idea on one screen: a few words, an example that runs, and the files that it runs from. */
export function HomePage(): JSX.Element {
  return (
    <div class="home">
      <PageHead description="Signals that live on the server: rendered to HTML, hydrated, and kept up to date over a WebSocket." />
      <div class="hero">
        <div class="hero-words">
          <Title>
            <span>Signals on the server, </span>
            <span>Solid on the page</span>
          </Title>
          <Paragraph size="large" muted>
            A server function opens a live object. The page arrives with its values in the HTML and joins that same
            object over a WebSocket. From then on a change is a small patch, and a click is a call.
          </Paragraph>
          <Paragraph>
            The button here calls <code>refresh</code> on the server, which asks a time service and sets a signal before
            and after. You are looking at the very files that run.
          </Paragraph>
          <Space>
            <ButtonLink href="/tutorial/get-started" variant="solid" size="large">
              Get started
            </ButtonLink>
            <ButtonLink href="/gallery" size="large">
              See the apps
            </ButtonLink>
          </Space>
        </div>
        <div class="hero-example">
          <ExampleStage slug="async-callback" />
          <ExampleSource slug="async-callback" />
        </div>
      </div>
      <Promises />
    </div>
  );
}
