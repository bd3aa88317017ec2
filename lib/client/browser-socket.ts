import type { Connect } from "./link";

/** Makes a browser's WebSockets to `path` on the page's own host. */
export function browserSocket(path: string): Connect {
  return events => {
    const url = new URL(path, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    const socket = new WebSocket(url);
    socket.onopen = () => events.open();
    socket.onmessage = event => events.message(String(event.data));
    socket.onclose = event => events.closed(event.code);
    return {
      send: text => {
        // While a socket closes, sending is an error in some browsers and futile in all; what counts is sent again.
        if (socket.readyState === WebSocket.OPEN) socket.send(text);
      },
      close: (code, reason) => {
        socket.onopen = socket.onmessage = socket.onclose = null;
        socket.close(code, reason);
      },
    };
  };
}
