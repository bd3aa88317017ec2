import { badMessage } from "../wire";

/**
 * The numbered messages that a client has sent and the server has not acknowledged. They are kept until it has, over
 * any number of connections, and sent again from where the server stands.
 */
export class Outbox {
  #retained: string[] = [];
  #acknowledged = 0;

  /** Numbers and retains a message. Whether to send it now is the caller's to know. */
  push(text: string): void {
    this.#retained.push(text);
  }

  /** How many messages wait for an acknowledgement. */
  get size(): number {
    return this.#retained.length;
  }

  /** Forgets what the peer has. Raises `bad-message` when the peer claims what was never sent. */
  acknowledge(received: number): void {
    const seen = received - this.#acknowledged;
    if (seen > this.#retained.length) throw badMessage("acknowledgement");
    if (seen <= 0) return;
    this.#retained.splice(0, seen);
    this.#acknowledged = received;
  }

  /** What the peer has not got, in order: to be sent on a new connection. */
  unacknowledged(): readonly string[] {
    return this.#retained;
  }
}
