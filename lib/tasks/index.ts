export { CallContext, callSignal } from "./call";
export { deadline } from "./deadline";
export { isEcho } from "./echo";
export { openWithin, tookTooLong, whileOpen } from "./opening";
export {
  currentCall,
  currentScope,
  provideScope,
  runningScope,
  Scope,
  scopeOrFree,
  type ScopeHost,
  type ScopeRole,
} from "./scope";
export { after, sleep, startSoon } from "./sleep";
export { openSocket, type UpstreamOptions, type UpstreamSocket } from "./upstream-socket";
export { startTask, type Task, type TaskContext, type TaskFunction, type TaskOptions, type TaskStatus } from "./task";
export { taskGroup, type TaskGroup } from "./task-group";
