import { For, type JSX } from "solid-js";
import { renderToString } from "solid-js/web";
import { Table } from "../../../lib/kit/table";
import { people, type Person } from "./people";

const rows = people(1000);

/** What somebody would write by hand for the very same page. */
const ByHand = (): JSX.Element => (
  <div class="kit-table" data-part="root">
    <div data-part="scroller" role="region" tabindex="0" aria-label="People">
      <table aria-label="People">
        <thead>
          <tr>
            <th scope="col">Id</th>
            <th scope="col">Name</th>
            <th scope="col">City</th>
            <th scope="col">Age</th>
            <th scope="col">Role</th>
          </tr>
        </thead>
        <tbody>
          <For each={rows}>
            {(row: Person) => (
              <tr>
                <td>{row.id}</td>
                <td>{row.name}</td>
                <td>{row.city}</td>
                <td>{row.age}</td>
                <td>{row.role}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  </div>
);

const columns = [
  { key: "id", title: "Id" },
  { key: "name", title: "Name" },
  { key: "city", title: "City" },
  { key: "age", title: "Age" },
  { key: "role", title: "Role" },
];

const Ours = (): JSX.Element => <Table rows={rows} rowKey="id" columns={columns} aria-label="People" />;

/** The page as the server sends it. */
export const render = (): string => renderToString(Ours);

/** The quickest of many runs, taken in turn, so that both meet the same machine; until the bytes are there. */
export function race(runs: number): { hand: number; ours: number } {
  const best = { hand: Infinity, ours: Infinity };
  const time = (code: () => string): number => {
    const begin = performance.now();
    Buffer.byteLength(code());
    return performance.now() - begin;
  };
  for (let run = 0; run < runs; run += 1) {
    best.hand = Math.min(
      best.hand,
      time(() => renderToString(ByHand)),
    );
    best.ours = Math.min(
      best.ours,
      time(() => renderToString(Ours)),
    );
  }
  return best;
}
