import { expect, it } from "vitest";
import { encode } from "../../../lib/wire/index.ts";
import { Random } from "./random.ts";
import { randomValue } from "./random-value.ts";

it("random values hold every tag of the protocol, and are the same again for the same seed", () => {
  const texts = Array.from({ length: 300 }, (_, seed) => encode(randomValue(new Random(seed))));
  const tags = new Set(texts.flatMap(text => text.match(/(?<=\[")\$\w?(?=")/g) ?? []));
  expect([...tags]).toEqual(expect.arrayContaining(["$", "$u", "$n", "$b", "$d", "$m", "$s", "$e", "$t"]));
  expect(Array.from({ length: 300 }, (_, seed) => encode(randomValue(new Random(seed))))).toEqual(texts);
});
