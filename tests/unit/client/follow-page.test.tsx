import { expect, it, vi } from "vitest";
import type { Exchange } from "../../../lib/client/exchange";
import { followPage } from "../../../lib/client/follow-page";

it.each(["offline", "online", "pageshow"])("asks whether the server is there on %s, until it is ended", event => {
  const exchange = { probe: vi.fn(), seen: vi.fn() };
  const end = followPage(exchange as unknown as Exchange);
  window.dispatchEvent(new Event(event));
  expect(exchange.probe).toHaveBeenCalledTimes(1);
  end();
  window.dispatchEvent(new Event(event));
  expect(exchange.probe).toHaveBeenCalledTimes(1);
});
