// The public entry `solid-reflect/server`: what server functions and live code import.
import "../server";

export { isLiveError, LiveError, type Blame, type LiveErrorCode } from "../errors";
export {
  callback,
  input,
  live,
  type ArgumentSchemas,
  type Callback,
  type CallbackOptions,
  type Input,
  type InputOptions,
  type Live,
  type LiveEntries,
  type LiveEntry,
} from "../live";
export {
  batch,
  createComputed,
  createEffect,
  createMemo,
  createRoot,
  createSignal,
  getOwner,
  on,
  onCleanup,
  runWithOwner,
  untrack,
  type Accessor,
  type Owner,
  type Setter,
  type Signal,
  type SignalOptions,
} from "../reactive";
export {
  after,
  deadline,
  openSocket,
  sleep,
  startSoon,
  taskGroup,
  type Task,
  type TaskContext,
  type TaskFunction,
  type TaskGroup,
  type TaskOptions,
  type TaskStatus,
  type UpstreamOptions,
  type UpstreamSocket,
} from "../tasks";
export type { Admit, AdmissionRequest, LiveServerSettings, ServerLimits } from "../server";
export { getWindow, type ServerWindow, type WindowState } from "../window";
