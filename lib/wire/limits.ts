/**
 * Every limit of a message, in one place. The sizes are in characters of the text that is sent.
 */
export const WIRE_LIMITS = {
  /** Nesting of a value. Real view models stay below 20; a deeper one is a cycle or an attack on the stack. */
  depth: 64,
  /** One message from a client. A form with long text fits; what is larger belongs into an upload. */
  messageUp: 65_536,
} as const;
