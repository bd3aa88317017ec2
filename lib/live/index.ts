export {
  callback,
  isCallback,
  runCallback,
  type ArgumentSchemas,
  type Callback,
  type CallbackOptions,
} from "./callback";
export { assertFormula, assertValue, Cell, InputCell } from "./cell";
export { input, isInput, writeInput, type Input, type InputOptions } from "./input";
export { live, type Live, type LiveEntries, type LiveEntry, type LiveHost } from "./live";
export { validate } from "./validate";
