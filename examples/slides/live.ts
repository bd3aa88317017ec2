"use server";
import {
  type Accessor,
  callback,
  createSignal,
  input,
  live,
  LiveError,
  openSocket,
  shared,
  sleep,
  stream,
  type StreamContext,
} from "solid-reflect/server";
import type { Quote } from "../services/instruments";
import { quoteService } from "../services/urls";
import { DRINKS, type Drink, isDrink } from "./poll";
import { codeOf, newKey, readCode } from "./talk-key";

/** No deck has as many slides. */
const MOST_SLIDES = 1_000;

/** What a window comes with to a talk. */
interface Guest {
  readonly choice: Accessor<Drink | "">;
}

async function* tellTime({ signal }: StreamContext) {
  for (;;) {
    yield new Date().toISOString().slice(11, 19);
    await sleep(1_000, { signal });
  }
}

async function* followPrice({ signal }: StreamContext) {
  await using quotes = await openSocket<{ params: Quote }>(quoteService(), { signal });
  await quotes.request({ method: "subscribe", params: { channels: ["price.btc_usd"] } });
  for await (const { params } of quotes) yield params.price;
}

function openTalk(code: string, guest: Guest) {
  return shared<ReturnType<typeof entriesOf>, Guest>(
    `slides ${code}`,
    ({ readers }) => live(entriesOf(code, () => readers().map(reader => reader.data))),
    { data: guest },
  );
}

/** What all tabs of a talk have in common. */
function entriesOf(code: string, guests: Accessor<readonly Guest[]>) {
  const [slide, setSlide] = createSignal<number>();
  const [applause, setApplause] = createSignal(0);
  const show = callback((key: string, to: number) => {
    const leads = typeof key === "string" && code !== "" && codeOf(key) === code;
    if (!leads) throw new LiveError("refused", "Only who leads a talk turns its slides.");
    if (!(Number.isInteger(to) && to >= 1 && to <= MOST_SLIDES))
      throw new LiveError("refused", "There is no such slide.");
    setSlide(to);
  });
  return {
    slide,
    show,
    people: () => guests().length,
    votes: () => DRINKS.map(drink => guests().filter(guest => guest.choice() === drink).length),
    applause,
    applaud: callback(() => setApplause(n => Math.min(n + 1, 9_999))),
  };
}

export async function openDeck(given: string) {
  const code = readCode(given);
  const [choice, setChoice] = createSignal<Drink | "">("");
  const choose = (drink: string) => {
    if (!isDrink(drink)) throw new LiveError("refused", "There is tea, coffee and cocoa.");
    setChoice(drink);
  };
  return live({
    code: () => code,
    talk: await openTalk(code, { choice }),
    choice: input<string>([choice, choose]),
    time: stream(tellTime),
    price: stream(followPrice, { pace: "source" }),
    /** The code and the key of a talk of one's own. */
    begin: callback(() => {
      const key = newKey();
      return { key, code: codeOf(key) };
    }),
  });
}
