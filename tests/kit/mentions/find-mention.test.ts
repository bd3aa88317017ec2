import { expect, it } from "vitest";
import { findMention } from "../../../lib/kit/mentions/find-mention";

it("finds the mention in which the caret stands, and no other", () => {
  expect(findMention("hi @an", 6, ["@"])).toEqual({ prefix: "@", query: "an", at: 3 });
  expect(findMention("hi @an", 4, ["@"])).toEqual({ prefix: "@", query: "", at: 3 });
  expect(findMention("@", 1, ["@"])).toEqual({ prefix: "@", query: "", at: 0 });
  expect(findMention("hi @an d", 8, ["@"])).toBeUndefined();
  expect(findMention("me@home", 7, ["@"])).toBeUndefined();
  expect(findMention("@a #b", 5, ["@", "#"])).toEqual({ prefix: "#", query: "b", at: 3 });
  expect(findMention("", 0, ["@"])).toBeUndefined();
});
