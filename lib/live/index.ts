export {
  callback,
  isCallback,
  runCallback,
  type ArgumentSchemas,
  type Callback,
  type CallbackOptions,
} from "./callback";
export { assertFormula, assertValue, Cell, InputCell } from "./cell";
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
export { input, isInput, writeInput, type Input, type InputOptions } from "./input";
export { live, type Live, type LiveEntries, type LiveEntry, type LiveHost } from "./live";
export { validate } from "./validate";
