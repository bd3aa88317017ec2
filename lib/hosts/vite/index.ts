export { liveFunctions, type LiveFunctionsOptions } from "./live-functions";
