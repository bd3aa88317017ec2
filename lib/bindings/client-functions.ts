import { onCleanup, useContext } from "solid-js";
import { ConnectorContext, required } from "./connector";

/**
 * Declares functions of the page that its server may call, with `getWindow().client<Functions>()`, for as long as the
 * component lives. Arguments and results cross the wire; a function may return a promise. What it throws reaches the
 * server as an error, and the browser's console. Of two of the same name the one that was declared last is called.
 *
 * Declare their types once, in a file that both sides import.
 *
 * @example
 * ```tsx
 * import { createClientFunctions } from "solid-reflect";
 *
 * export interface PlayerFunctions {
 *   play(from: number): Promise<void>;
 * }
 *
 * export function Player(props: { src: string }) {
 *   let audio: HTMLAudioElement | undefined;
 *   createClientFunctions<PlayerFunctions>({
 *     async play(from) {
 *       if (!audio) return;
 *       audio.currentTime = from;
 *       await audio.play();
 *     },
 *   });
 *   return <audio ref={element => (audio = element)} src={props.src} />;
 * }
 * ```
 */
export function createClientFunctions<F extends object>(functions: F): void {
  const { browser } = required(useContext(ConnectorContext), "createClientFunctions");
  onCleanup(browser.declare({ functions }));
}
