import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { isOwnOrigin } from "../../../lib/hosts";

const from = (origin: string | undefined, host = "site.test:3000"): IncomingMessage =>
  ({ headers: { host, ...(origin !== undefined && { origin }) } }) as IncomingMessage;

it.each([
  ["its own", "http://site.test:3000", true],
  ["its own over TLS, ended by a proxy", "https://site.test:3000", true],
  ["none, as of a program", undefined, true],
  ["another site", "http://evil.test", false],
  ["another port", "http://site.test:4000", false],
  ["one that ends alike", "http://not-site.test:3000", false],
  ["an opaque one", "null", false],
  ["nonsense", "::", false],
])("a handshake is taken or refused by its origin: %s", (_, origin, admitted) => {
  expect(isOwnOrigin(from(origin))).toBe(admitted);
});

it("a handshake from an origin that the settings list is taken", () => {
  expect(isOwnOrigin(from("https://app.test"), ["https://app.test"])).toBe(true);
  expect(isOwnOrigin(from("https://app.test.evil.test"), ["https://app.test"])).toBe(false);
});
