import { up } from "../wire";
import { connect } from "./connect";
import { Openings } from "./openings";
import { Patches } from "./patches";

export { NoticeItems } from "./notice-items";

/**
 * What carries out the exchange with a server. A page loads it when it binds its first live object: one that shows none
 * has no use for it, and what is rendered is taken over without it.
 */
export const exchange = { connect, Openings, Patches, up };

export type Exchange = typeof exchange;
