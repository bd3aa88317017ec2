import type { Socket } from "node:net";

/**
 * The sockets of a process and the bytes that went over them, for metrics. The system counts bytes anyhow, so that a message
 * costs nothing here.
 */
export class SocketTraffic {
  readonly #open = new Set<Socket>();
  #up = 0;
  #down = 0;

  add(socket: Socket): void {
    this.#open.add(socket);
    socket.once("close", () => {
      this.#open.delete(socket);
      this.#up += socket.bytesRead;
      this.#down += socket.bytesWritten;
    });
  }

  get sockets(): number {
    return this.#open.size;
  }

  /** Bytes since the process began, handshakes and frames included. */
  get bytes(): { readonly up: number; readonly down: number } {
    let up = this.#up;
    let down = this.#down;
    for (const socket of this.#open) {
      up += socket.bytesRead;
      down += socket.bytesWritten;
    }
    return { up, down };
  }
}

// Sockets and what serves metrics may be in separate bundles of one process.
const KEY = Symbol.for("solid-reflect.traffic.1");
const shared = globalThis as { [KEY]?: SocketTraffic };

/** The traffic of this process. */
export function socketTraffic(): SocketTraffic {
  return (shared[KEY] ??= new SocketTraffic());
}
