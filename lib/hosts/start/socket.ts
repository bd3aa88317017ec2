import type { IncomingMessage } from "node:http";
import { eventHandler } from "vinxi/http";
import { LiveError } from "../../errors";
import { processServer } from "../../server";
import { acceptUpgrade } from "../node-socket";
import { answerProbe } from "../probes";
import settings from "solid-reflect:settings";

processServer().configure(settings);

/** What crossws gives to its upgrade hook on Node: a web-like request around Node's. */
interface UpgradeRequest {
  readonly _req?: IncomingMessage;
}

/** What comes after the last slash: this router's events have its path cut off. */
const nameIn = (path: string): string => (path.split("?")[0] ?? "").replace(/^\/+/, "");

/** Answers the path of the WebSocket: upgrades go to the live server, anything else is told what the path is for. */
export default eventHandler({
  handler: event => answerProbe(nameIn(event.path), event.method),
  websocket: {
    upgrade(request) {
      const { _req: raw } = request as UpgradeRequest;
      if (!raw) {
        throw new LiveError(
          "internal",
          "A WebSocket was to be opened, but the host gave no Node request. Run on Node.",
        );
      }
      acceptUpgrade(raw, raw.socket, Buffer.alloc(0));
      // From here on the socket is ours. The host would answer it too as soon as this hook returns.
      return new Promise<never>(() => undefined);
    },
  },
});
