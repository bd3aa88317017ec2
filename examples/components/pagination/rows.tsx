// How many rows
// Another number of rows keeps the first row on the page. Words before the pages say where one is.
import type { JSX } from "solid-js";
import { Pagination } from "solid-reflect/kit";

export default function Rows(): JSX.Element {
  return (
    <Pagination
      aria-label="Rows of the register"
      total={85}
      pageSizes={[10, 20, 50]}
      summary={(from, to, total) => `${from}–${to} of ${total}`}
    />
  );
}
