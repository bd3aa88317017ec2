import { A, Route, Router, type RouteSectionProps } from "@solidjs/router";
import { ErrorBoundary, type JSX, Suspense } from "solid-js";
import { getRequestEvent } from "solid-js/web";
import { LiveRoot } from "solid-reflect";
import { Alert, Card, Space, Title } from "solid-reflect/kit";
import type { PageEvent } from "solid-reflect/node";
import Clock from "../../../async-callback/view";
import Quotes from "../../../async-task/view";
import DangerButton from "../../../danger-button/view";
import Greeting from "../../../greeting/view";

export function App(): JSX.Element {
  return (
    <LiveRoot>
      <Router root={Frame}>
        <Route path="/" component={Home} />
        <Route path="/price" component={Price} />
        <Route path="*" component={Missing} />
      </Router>
    </LiveRoot>
  );
}

function Frame(props: RouteSectionProps): JSX.Element {
  return (
    <main style={{ "max-width": "40rem", margin: "2rem auto", padding: "0 1rem" }}>
      <Space direction="vertical" gap="large">
        <nav>
          <Space gap="medium">
            <A href="/">Clock</A>
            <A href="/price">Price</A>
          </Space>
        </nav>
        <ErrorBoundary fallback={(error: Error) => <Alert tone="danger" title={error.message} />}>
          <Suspense>{props.children}</Suspense>
        </ErrorBoundary>
      </Space>
    </main>
  );
}

function Home(): JSX.Element {
  return (
    <>
      <Title>A clock</Title>
      <Card data-example="async-callback">
        <Clock />
      </Card>
      <Card data-example="greeting">
        <Greeting />
      </Card>
      <Card data-example="danger-button">
        <DangerButton />
      </Card>
    </>
  );
}

function Price(): JSX.Element {
  return (
    <>
      <Title>A price</Title>
      <Card data-example="async-task">
        <Quotes />
      </Card>
    </>
  );
}

function Missing(): JSX.Element {
  // On the server only: the browser has no request.
  const event = getRequestEvent() as PageEvent | undefined;
  if (event) event.response.status = 404;
  return <Title>There is no such page</Title>;
}
