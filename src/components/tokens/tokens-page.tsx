import tokens from "site:kit-tokens";
import { For, type JSX } from "solid-js";
import { NoHydration } from "solid-js/web";
import { Paragraph, Title } from "solid-reflect/kit";
import { PageHead } from "../../site/page-head";
import { kinds, type TokenKind } from "./token-kinds";
import { TokenSample } from "./token-sample";

/** The design tokens, each beside what it looks like. */
export function TokensPage(): JSX.Element {
  return (
    <div class="tokens-page">
      <PageHead title="Design tokens" description="Colours, space, radii, type and shadows of the component kit." />
      <Title>Design tokens</Title>
      <Paragraph size="large" muted>
        Every value that a component uses is a custom property. Set one on the root of a page, or on any element with{" "}
        <code>data-theme</code>, and what is in it follows.
      </Paragraph>
      <NoHydration>
        <For each={kinds}>{kind => <TokenList kind={kind} />}</For>
      </NoHydration>
    </div>
  );
}

function TokenList(props: { kind: TokenKind }): JSX.Element {
  const id = (): string => `tokens-${props.kind.sample}-${props.kind.title.toLowerCase().replaceAll(/\W+/g, "-")}`;
  return (
    <section aria-labelledby={id()}>
      <Title level={2} id={id()}>
        {props.kind.title}
      </Title>
      <ul class="token-list" data-sample={props.kind.sample}>
        <For each={tokens.filter(token => props.kind.holds(token.name))}>
          {token => (
            <li>
              <TokenSample sample={props.kind.sample} name={token.name} />
              <code>--kit-{token.name}</code>
              <span class="token-value">{token.value}</span>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
