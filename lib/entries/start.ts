// The public entry `solid-reflect/start`: what `app.config.ts` imports.
export { defineLiveConfig, type LiveStartOptions } from "../hosts/start";
