export {
  callback,
  isCallback,
  runCallback,
  type ArgumentSchemas,
  type Callback,
  type CallbackOptions,
} from "./callback";
export { assertFormula, assertValue, Cell } from "./cell";
export { live, type Live, type LiveEntries, type LiveEntry, type LiveHost } from "./live";
