/** How many messages may go unacknowledged before an acknowledgement is due at once. */
const ACK_EVERY = 32;

/**
 * Counts the numbered messages that arrive. Numbers are not sent: a socket delivers in order, and an attach says where
 * to go on, so that the count is the number.
 */
export class Inbox {
  /** How many have been received, over all connections. */
  received = 0;
  #acknowledged = 0;

  /** Counts one message. True when an acknowledgement is due now, because the peer retains many by now. */
  count(): boolean {
    this.received++;
    return this.received - this.#acknowledged >= ACK_EVERY;
  }

  /** Whether the peer has not been told of all that was received. */
  get owes(): boolean {
    return this.received !== this.#acknowledged;
  }

  /** Says that the peer is being told now. */
  acknowledged(): number {
    return (this.#acknowledged = this.received);
  }
}
