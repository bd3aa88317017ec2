export {
  answerPart,
  BROWSER_STATES,
  statePart,
  type BrowserState,
  type BrowserStateName,
  type BrowserStates,
} from "./browser-state";
export { badMessage, decodeItems, decodeValue, revive } from "./decode";
export {
  describe,
  describeNested,
  ENTRY,
  readDescription,
  readNested,
  WINDOW_HEADER,
  type Described,
  type EntryDescription,
  type EntryKind,
  type ObjectDescription,
  type ReadDescription,
  type ReadEntry,
  type ReadObject,
} from "./description";
export { encode } from "./encode";
export { fitting, WIRE_LIMITS } from "./limits";
export { idAfter, isStoreNode, type NodeIds, type StoreNode } from "./nodes";
export { eachNode, numberNodes } from "./number-nodes";
export { patch, PATCH_ITEMS } from "./patches";
export { TASKS_EVENT, type TaskReport, type TasksAnswer } from "./task-report";
export {
  ackMessage,
  attachMessage,
  CLOSE,
  down,
  helloMessage,
  LAST_PIECE,
  PIECE,
  PROBE,
  readAck,
  readAttach,
  readDown,
  readHello,
  readUp,
  up,
  WIRE_VERSION,
  type Attach,
  type DownSink,
  type Hello,
  type NoticeLevel,
  type UpSink,
} from "./messages";
