import type { Connect } from "./link";
import { tap } from "./tap";

/** Makes a browser's WebSockets to `path` on the page's own host. */
export function browserSocket(path: string): Connect {
  return events => {
    const url = new URL(path, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    const socket = new WebSocket(url);
    socket.onopen = () => events.open();
    socket.onmessage = event => {
      const text = String(event.data);
      tap.through(events, "down", text, () => events.message(text));
    };
    socket.onclose = event => events.closed(event.code);
    return {
      send: text => {
        // While a socket closes, sending is an error in some browsers and futile in all; what counts is sent again.
        tap.through(events, "up", text, () => socket.readyState === WebSocket.OPEN && socket.send(text));
      },
      close: (code, reason) => {
        socket.onopen = socket.onmessage = socket.onclose = null;
        socket.close(code, reason);
      },
    };
  };
}
