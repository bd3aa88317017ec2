import { uniform } from "../services/random-walk";
import { SECTORS, STOCK_COUNT, type Stock } from "./stock";

const FIRST =
  "Alder Amber Aspen Beacon Birch Boreal Canyon Cedar Cobalt Coral Crest Delta Dune Ember Fern Fjord Glacier".split(
    " ",
  );
const SECOND =
  "Harbour Hazel Heron Indigo Juniper Kestrel Larch Linden Lunar Maple Meridian Nova Onyx Orchid Pine Quartz".split(
    " ",
  );
const THIRD =
  "Brands Capital Dynamics Energy Foods Group Holdings Industries Labs Logistics Materials Networks Partners Pharma Systems Trust".split(
    " ",
  );

/** Every random number of a stock has a name of its own, so that adding one changes no other. */
const random = (what: string, id: number): number => uniform(2026, what, id);

const pick = <T>(from: readonly T[], what: string, id: number): T =>
  from[Math.floor(random(what, id) * from.length)] as T;

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** Four letters that no other id below 26⁴ has: multiplying by a number that shares no factor with 26⁴ scatters them. */
function symbolOf(id: number): string {
  let rest = (id * 123_457 + 45_678) % 26 ** 4;
  let symbol = "";
  for (let letter = 0; letter < 4; letter += 1) {
    symbol = String.fromCharCode(65 + (rest % 26)) + symbol;
    rest = Math.floor(rest / 26);
  }
  return symbol;
}

/** Roughly a normal distribution, from -1 to 1. */
const bell = (what: string, id: number): number =>
  (random(`${what} 1`, id) + random(`${what} 2`, id) + random(`${what} 3`, id)) / 1.5 - 1;

function stockOf(id: number): Stock {
  return {
    id,
    symbol: symbolOf(id),
    name: `${pick(FIRST, "first", id)} ${pick(SECOND, "second", id)} ${pick(THIRD, "third", id)}`,
    sector: pick(SECTORS, "sector", id),
    price: round(Math.exp(3.4 + 2.4 * bell("price", id)), 2),
    change: round(7 * bell("change", id), 2),
    cap: Math.round(Math.exp(7.6 + 5 * bell("cap", id))),
    pe: random("earns", id) < 0.22 ? null : round(Math.exp(2.9 + 1.4 * bell("pe", id)), 1),
    dividend: random("pays", id) < 0.45 ? 0 : round(8 * random("dividend", id) ** 2, 2),
  };
}

let made: readonly Stock[] | undefined;

/** All stocks, always the same; made when they are asked for first, and then kept for every window. */
export function allStocks(): readonly Stock[] {
  return (made ??= Array.from({ length: STOCK_COUNT }, (_, id) => stockOf(id)));
}
