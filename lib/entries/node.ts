// The public entry `solid-reflect/node`: what the server's entry of an app imports that runs without SolidStart.
export {
  createNodeHost,
  defineLive,
  type ErrorPage,
  type FunctionSchemas,
  type LiveFunction,
  type LiveFunctions,
  type NodeHost,
  type NodeHostOptions,
  type PageEvent,
  type PageResponse,
} from "../hosts/node";
