/** What one window allows. Over a limit it is the one call or opening that fails, with `too-many`. */
export interface WindowLimits {
  /** Live objects: each row of a keyed list is one, and a list of more rows is better kept in a store. */
  readonly objects: number;
  /** Tasks that run or wait. A callback that starts one at each click must not fill the memory. */
  readonly tasks: number;
  /** How long opening a live object may take, in milliseconds: longer than a slow query, shorter than a visitor waits. */
  readonly opening: number;
  /** Calls that run at a time. Browsers open six requests to a host; a page that fans out has some dozens. */
  readonly callsRunning: number;
  /** Parts that wait for a client which is away, above which notices are counted instead of kept. Nobody reads more. */
  readonly partsWaiting: number;
  /** Requests to the browser that wait for an answer: a page that is drawn by its scripts asks for some dozens. */
  readonly requests: number;
  /** Calls that wait for others to end: what a page sends that was offline for a while. */
  readonly callsWaiting: number;
}
