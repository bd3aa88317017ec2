import type { Connect, SocketEvents } from "./link";

/**
 * Stands between a page and its sockets. It is given every message, of whichever socket, and calls `pass` to let it
 * through: now, later or never. A transport delivers in order: when it lets one through it has let through all before,
 * and when it keeps one back for good, then all that come after, and tells `events` that the socket is closed.
 */
export type SocketTap = (events: SocketEvents, way: "up" | "down", text: string, pass: () => void) => void;

/** Where a devtool puts itself to watch the sockets of a page. By default it lets everything through. */
export const tap: { through: SocketTap } = { through: (_, __, ___, pass) => pass() };

/** Lets what goes through sockets go through the tap, whichever is there at the moment. */
export function tapped(connect: Connect): Connect {
  return events => {
    const heard = {
      ...events,
      message: (text: string) => tap.through(events, "down", text, () => events.message(text)),
    };
    const socket = connect(heard);
    return {
      send: text => tap.through(events, "up", text, () => socket.send(text)),
      close: (code, reason) => socket.close(code, reason),
    };
  };
}
