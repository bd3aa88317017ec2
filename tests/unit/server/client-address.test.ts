import { expect, it } from "vitest";
import { clientAddress } from "../../../lib/server";

it.each([
  ["without proxies the peer's, whatever is claimed", "1.1.1.1", 0, "10.0.0.1"],
  ["behind one what that one was asked by", "9.9.9.9, 2.2.2.2", 1, "2.2.2.2"],
  ["behind two what the outer one was asked by", "9.9.9.9, 2.2.2.2, 10.0.0.2", 2, "2.2.2.2"],
  ["the peer's when the header has too few", "2.2.2.2", 2, "10.0.0.1"],
  ["the peer's when there is no header", undefined, 1, "10.0.0.1"],
  ["the peer's for what is no address", "x".repeat(100), 1, "10.0.0.1"],
  ["the peer's for nothing", "2.2.2.2, ", 1, "10.0.0.1"],
])("an address is %s", (_, forwarded, proxies, address) => {
  expect(clientAddress(forwarded, "10.0.0.1", proxies)).toBe(address);
});
