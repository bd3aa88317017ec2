// The public entry `solid-reflect/node/vite`: what `vite.config.ts` imports.
export { liveFunctions, type LiveFunctionsOptions } from "../hosts/vite";
