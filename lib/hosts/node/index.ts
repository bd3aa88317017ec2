export { defineLive, type FunctionSchemas, type LiveFunction, type LiveFunctions } from "./define-live";
export type { ErrorPage } from "./error-page";
export { createNodeHost, type NodeHost, type NodeHostOptions } from "./node-host";
export type { PageEvent, PageResponse } from "./page-event";
