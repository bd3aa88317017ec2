import { processServer } from "../server";

const TEXT = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };

/**
 * Answers what is asked over HTTP below the path of the WebSocket, in every host: `health`, whether the process answers at
 * all; `ready`, whether it takes new pages, 503 as soon as it shuts down or is full. Anything else is told what the path is
 * for.
 */
export function answerProbe(name: string, method: string): Response {
  const isRead = method === "GET" || method === "HEAD";
  const say = (text: string, status: number): Response =>
    new Response(method === "HEAD" ? null : `${text}\n`, { status, headers: TEXT });
  if (name === "health" && isRead) return say("ok", 200);
  if (name === "ready" && isRead) {
    const { readiness } = processServer();
    return say(readiness, readiness === "ready" ? 200 : 503);
  }
  if (name !== "") return say("There is nothing of this name.", 404);
  return new Response("This path is for WebSockets.\n", { status: 426, headers: { ...TEXT, upgrade: "websocket" } });
}
