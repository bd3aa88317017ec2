import { For, type JSX } from "solid-js";
import { bind, type LiveCallback, type LiveInput, type LiveStream } from "solid-reflect";
import { Button, Progress, Segmented, Statistic } from "solid-reflect/kit";
import { DRINKS } from "./poll";

/** What slides show and do, as the live object gives it. */
export interface DeckView {
  readonly talk: {
    people(): number;
    votes(): readonly number[];
    applause(): number;
    readonly applaud: LiveCallback<[], number>;
  };
  readonly choice: LiveInput<string>;
  readonly time: LiveStream<string | undefined>;
  readonly price: LiveStream<number | undefined>;
}

export interface Slide {
  readonly title: string;
  readonly body: (props: { deck: DeckView }) => JSX.Element;
}

const OPTIONS = DRINKS.map(value => ({ value, label: value }));

function Poll(props: { deck: DeckView }): JSX.Element {
  const votes = (): readonly number[] => props.deck.talk.votes() ?? [];
  const all = (): number =>
    Math.max(
      1,
      votes().reduce((sum, count) => sum + count, 0),
    );
  return (
    <>
      <Segmented aria-label="Your drink" options={OPTIONS} {...bind(props.deck.choice)} />
      <ul class="deck-votes">
        <For each={DRINKS}>
          {(drink, index) => (
            <li>
              <span>{drink}</span>
              <Progress aria-label={drink} value={Math.round((100 * (votes()[index()] ?? 0)) / all())} />
              <output data-testid={drink}>{votes()[index()]}</output>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}

/** The slides. What moves on one runs while it is shown, since only then somebody reads it. */
export const SLIDES: readonly Slide[] = [
  {
    title: "Slides that are alive",
    body: props => (
      <>
        <p>Every slide is a component, and what it shows may live on the server.</p>
        <p>
          Tabs in this talk: <output data-testid="people">{props.deck.talk.people()}</output>
        </p>
      </>
    ),
  },
  {
    title: "A clock on the server",
    body: props => (
      <>
        <p>A generator yields the time, once a second, as long as this slide is shown.</p>
        <output class="deck-large">{props.deck.time() ?? "…"}</output>
        <p>UTC</p>
      </>
    ),
  },
  {
    title: "Ask the room",
    body: props => (
      <>
        <p>What do you drink? Each tab has one vote, and takes it along when it leaves.</p>
        <Poll deck={props.deck} />
      </>
    ),
  },
  {
    title: "A price that moves",
    body: props => (
      <>
        <p>A feed is followed for this slide and left when it is turned.</p>
        <Statistic title="One bitcoin, in dollars (invented)" precision={2} value={props.deck.price() ?? "…"} />
      </>
    ),
  },
  {
    title: "Applause",
    body: props => (
      <>
        <p>One counter for everybody who is here.</p>
        <output class="deck-large">{props.deck.talk.applause()}</output>
        <Button variant="solid" onClick={props.deck.talk.applaud} loading={false}>
          Applaud
        </Button>
      </>
    ),
  },
];
