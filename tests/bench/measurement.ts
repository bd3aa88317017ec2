import type { Hosted } from "./hosting";
import type { Both } from "./measure";
import type { Row } from "./report";

/** What a server's process does when it is told to, by name. The answer has to be JSON. */
export type Commands = Readonly<Record<string, (argument: number) => unknown>>;

/** The server's side of a measurement, as it runs in a process of its own. */
export type Serve = () => Promise<{ readonly hosted?: Hosted; readonly commands: Commands }>;

/** A measurement: its two servers, where it needs any, and what drives them and counts. */
export interface Measurement {
  readonly serve?: Both<Serve>;
  measure(): Promise<readonly Row[]>;
}
