/**
 * The upstream services that examples of live sites use, for tests and tools that start them or ask them things.
 * An example's own server code needs only their URLs: it imports `urls.ts`, which brings no server along.
 */
export { type Candle, dailyCandles, type Interval, joinCandles } from "./candles.ts";
export { startGridService, type GridService, type GridServiceOptions } from "./grid-service.ts";
export type { GridJob, GridSession, GridSnapshot, GridUpdate, GridWorker } from "./grid-types.ts";
export { findInstrument, INSTRUMENTS, type Instrument, type InstrumentKind, type Quote } from "./instruments.ts";
export { RpcCode } from "./json-rpc.ts";
export type { HistoryReply, Listing, ListingsReply, MarketError } from "./market-http.ts";
export {
  DEFAULT_INTERVAL_MS,
  DEFAULT_SEED,
  MAX_CANDLES,
  MAX_LEAD,
  MESSAGE_BYTES,
  QUOTE_BACKLOG_BYTES,
} from "./market-limits.ts";
export { countSubscriptions, type MarketStats } from "./market-book.ts";
export { startMarketService, type MarketService, type MarketServiceOptions } from "./market-service.ts";
export { pointAt, priceAt, type Walk, type WalkPoint } from "./random-walk.ts";
export { serviceEnvironment, startServices, type Services, type ServicesOptions } from "./start-services.ts";
export {
  MAX_TEXT_REQUEST,
  MAX_WORDS,
  MAX_WRITING,
  startTextService,
  type TextError,
  type TextRequest,
  type TextService,
  type TextServiceOptions,
  type TextStats,
} from "./text-service.ts";
export {
  MAX_DELAY_MS,
  startTimeService,
  type TimeError,
  type TimeReply,
  type TimeService,
  type TimeServiceOptions,
} from "./time-service.ts";
export { gridService, marketPage, quoteService, textService, timeService } from "./urls.ts";
export { readText, type Task, type WordChain, writeWords } from "./word-chain.ts";
