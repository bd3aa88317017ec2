export { createAsyncEffect, type AsyncCleanup } from "./async-effect";
export {
  asyncFormula,
  createAsyncMemo,
  isAsyncMemo,
  type AsyncMemo,
  type AsyncMemoContext,
  type AsyncMemoOptions,
} from "./async-memo";
export {
  callback,
  concurrencyOf,
  isCallback,
  isGenerator,
  runCallback,
  type AnyCallback,
  type ArgumentSchemas,
  type Callback,
  type CallbackOf,
  type CallbackOptions,
  type CallOutcome,
  type Concurrency,
  type ProgressCallback,
} from "./callback";
export { assertFormula, assertValue, Cell, type CellFailure, InputCell } from "./cell";
export { declarationOf, each, type Each, type EachDeclaration, type ItemKey } from "./each";
export { Sent } from "./sent";
export {
  fromEvent,
  stream,
  streamOf,
  type Stream,
  type StreamContext,
  type StreamDeclaration,
  type StreamOptions,
  type StreamSource,
} from "./stream";
export { StreamRun, type StreamState, type StreamStatus } from "./stream-run";
export { createDraft } from "./draft";
export type {
  Draft,
  DraftChanges,
  DraftCommitted,
  DraftContent,
  DraftContents,
  DraftField,
  DraftFields,
  DraftOptions,
  DraftValue,
  DraftValues,
} from "./draft-types";
export { input, isInput, writeInput, type Input, type InputOptions, type InputSource } from "./input";
export { createKeyedMemo, type KeyedMemoOptions } from "./keyed-memo";
export { live, type Live, type LiveEntries, type LiveEntry, type LiveHost } from "./live";
export { validate } from "./validate";
export { isBranded } from "./same-class";
