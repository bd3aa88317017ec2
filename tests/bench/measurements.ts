import { broadcast, sharing } from "./broadcast";
import { bytes } from "./bytes";
import { callbacks } from "./callbacks";
import { clientSizes } from "./client-size";
import { idleHeap } from "./idle-heap";
import { manyCells } from "./many-cells";
import { manyWindows } from "./many-windows";
import type { Measurement } from "./measurement";
import { oneCell } from "./one-cell";
import { rows } from "./rows";
import { slowClient } from "./slow-client";
import { ssr } from "./ssr";

/** All measurements, by the name they are run by. */
export const measurements: Readonly<Record<string, Measurement>> = {
  bytes,
  cells: manyCells,
  updates: oneCell,
  broadcast,
  sharing,
  rows,
  callbacks,
  size: clientSizes,
  heap: idleHeap,
  windows: manyWindows,
  slow: slowClient,
  ssr,
};
