/** The limits of the market service, each declared once with its reason. */

/** The largest message that is read, in bytes. All channels in one request take under 700; a larger one gets an error. */
export const MESSAGE_BYTES = 4 * 1024;

/**
 * The largest message that is received at all, in bytes. Above {@link MESSAGE_BYTES} so that the usual mistake is
 * answered with a reason; a message above this one is not worth its memory, and `ws` closes the connection (1009).
 */
export const FRAME_BYTES = 64 * 1024;

/**
 * How many unsent bytes a client may have before quotes are skipped. A quote is about 160 bytes, so this is some 400
 * of them: older than any page would still show, and the most memory that a client which does not read can take.
 */
export const QUOTE_BACKLOG_BYTES = 64 * 1024;

/**
 * How many unsent bytes a client may have when it asks for something. Answers cannot be skipped as quotes can, so one
 * who asks on and on without reading is cut off here: above the quotes' limit, which a client may reach honestly.
 */
export const REPLY_BACKLOG_BYTES = 256 * 1024;

/** How long a client may take to answer the closing handshake, in milliseconds: loopback needs one. */
export const CLOSE_GRACE_MS = 500;

/** The quotes of a channel are this many milliseconds apart if nothing else is said: ten a second, fast to the eye. */
export const DEFAULT_INTERVAL_MS = 100;

/** The seed of the prices if nothing else is said: every run of an example shows the same market. */
export const DEFAULT_SEED = 1;

/** The most candles of one answer: five years of days, and what an average over 200 of them needs before. */
export const MAX_CANDLES = 2_200;

/** The most candles before the range that may be asked for: the longest average in use is that of 200 days. */
export const MAX_LEAD = 250;

/** How many years of history there are. */
export const HISTORY_YEARS = 20;

/** The longest text to search for, in characters: no instrument has a longer name. */
export const MAX_SEARCH = 60;
