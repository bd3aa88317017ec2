import { For } from "solid-js";
import { renderToString } from "solid-js/web";
import { describe, expect, it } from "vitest";
import { Table } from "../../../lib/kit/table";
import { people, type Person } from "./people";

const rows = people(1000);

/** What somebody would write by hand for the very same page. */
const ByHand = () => (
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

const Ours = () => <Table rows={rows} rowKey="id" columns={columns} aria-label="People" />;

/** The quickest of many runs, taken in turn, so that both meet the same machine. */
function race(runs: number): { hand: number; ours: number } {
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

describe("a table of 1,000 rows on the server", () => {
  it("has every row in it", () => {
    const html = renderToString(Ours);
    expect(html.match(/<tr/g)?.length).toBe(1001);
    expect(html).toContain("<td>Ada Lovelace</td>");
  });

  it("is as quick as markup written by hand", () => {
    race(30);
    const { hand, ours } = race(80);
    console.log(`1,000 rows: by hand ${hand.toFixed(2)} ms, ours ${ours.toFixed(2)} ms, ${(hand / ours).toFixed(2)}×`);
    expect(hand / ours).toBeGreaterThan(0.9);
  });
});
