export { defineLiveConfig, type LiveStartOptions } from "./config";
