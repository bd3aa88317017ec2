import {
  type Accessor,
  createEffect,
  createSignal,
  isLiveError,
  openSocket,
  sleep,
  startSoon,
  type UpstreamSocket,
} from "solid-reflect/server";
import type { Quote } from "../services/instruments";
import { quoteService } from "../services/urls";

/** How a feed stands: `waiting` until a browser has joined the page, `lost` between two attempts. */
export type FeedState = "waiting" | "live" | "lost";

/** Quotes that keep coming. It ends with the live object, task or callback that opened it. */
export interface QuoteFeed {
  readonly state: Accessor<FeedState>;
  /** How often the feed was lost. */
  readonly losses: Accessor<number>;
  /** Has the service hang up, to see what happens. */
  breakOff(): Promise<void>;
}

/** The wait before the first attempt to come back, in milliseconds; each that fails doubles it. */
const FIRST_WAIT = 1_000;

/** The longest wait: somebody is looking at prices that stand still. */
const LONGEST_WAIT = 15_000;

/**
 * Follows channels of the market, however they change, and gives each quote to `take`. When the service is lost it is
 * opened again, after a wait that grows with every attempt that fails, and asked for the same channels. For server code.
 *
 * @example
 * const feed = followQuotes(channels, quote => setPrice(quote.price));
 */
export function followQuotes(channels: Accessor<readonly string[]>, take: (quote: Quote) => void): QuoteFeed {
  const [state, setState] = createSignal<FeedState>("waiting");
  const [losses, setLosses] = createSignal(0);
  const [socket, setSocket] = createSignal<UpstreamSocket<{ params: Quote }>>();

  startSoon(async function followQuotes({ signal }) {
    for (let failures = 0; ; failures++) {
      try {
        await using opened = await openSocket<{ params: Quote }>(quoteService(), { signal });
        setSocket(() => opened);
        setState("live");
        for await (const quote of opened) {
          failures = 0;
          take(quote.params);
        }
      } catch (error) {
        signal.throwIfAborted();
        if (!isLiveError(error, "socket-failed") && !isLiveError(error, "deadline")) throw error;
      } finally {
        setSocket();
      }
      setState("lost");
      setLosses(n => n + 1);
      await sleep(Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT), { signal });
    }
  });

  // For each socket anew: all channels for a new one, then what was added and what was taken away.
  let asked: { readonly socket: unknown; readonly channels: ReadonlySet<string> } | undefined;
  createEffect(() => {
    const opened = socket();
    const wanted = new Set(channels());
    if (!opened) return;
    const before = asked?.socket === opened ? asked.channels : new Set<string>();
    asked = { socket: opened, channels: wanted };
    request(
      opened,
      "subscribe",
      [...wanted].filter(channel => !before.has(channel)),
    );
    request(
      opened,
      "unsubscribe",
      [...before].filter(channel => !wanted.has(channel)),
    );
  });

  const breakOff = async (): Promise<void> => void (await socket()?.request({ method: "hang_up" }));
  return { state, losses, breakOff };
}

function request(socket: UpstreamSocket, method: string, channels: readonly string[]): void {
  if (channels.length === 0) return;
  socket.request({ method, params: { channels } }).catch((error: unknown) => {
    // Lost on the way: the next socket asks for all channels again.
    if (!isLiveError(error, "socket-failed") && !isLiveError(error, "deadline")) throw error;
  });
}
