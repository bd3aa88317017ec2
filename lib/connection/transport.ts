/** One socket, as both ends see it: ordered text messages, no I/O of its own here. */
export interface Transport {
  send(text: string): void;
  close(code: number, reason: string): void;
}

/** A server's socket, which can also say how much the client has not read yet. */
export interface ServerTransport extends Transport {
  /** Bytes that were accepted but not yet handed to the network. */
  readonly bufferedAmount: number;
  /** Calls `run` once, when what is buffered has gone out. */
  whenDrained(run: () => void): void;
  /** Stops reading from the client, until {@link ServerTransport.resume}. */
  pause(): void;
  resume(): void;
}
