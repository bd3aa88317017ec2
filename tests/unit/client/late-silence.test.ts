import { expect, it } from "vitest";
import { Link, type SocketEvents } from "../../../lib/client/link";
import { CLOSE, PROBE } from "../../../lib/wire";
import { ManualClock } from "../tasks/manual-clock";

/** A link that is attached, with what it sends and how it closes its sockets. */
function attachedLink() {
  const clock = new ManualClock();
  const sent: string[] = [];
  const closed: number[] = [];
  const sockets: SocketEvents[] = [];
  const link = new Link("window", "ticket", {
    clock,
    random: () => 0.5,
    connect: events => {
      sockets.push(events);
      return { send: text => void sent.push(text), close: code => void closed.push(code) };
    },
    onStatus: () => undefined,
    onFrame: () => undefined,
    onLost: () => undefined,
    onRefused: () => undefined,
  });
  sockets[0]?.open();
  sockets[0]?.message('"next",0');
  sent.length = 0;
  return { clock, sent, closed, sockets, link };
}

it("a page that did not run for a while asks its server before it takes it for dead", async () => {
  const { clock, sent, closed, sockets, link } = attachedLink();
  await clock.advance(20_000);
  clock.pause(60_000);
  await clock.advance(0);
  expect([sent, closed]).toEqual([[PROBE], []]);
  sockets[0]?.message("!0");
  await clock.advance(20_000);
  expect([closed, sockets.length]).toEqual([[], 1]);
  clock.pause(60_000);
  // This time nothing is answered.
  await clock.advance(11_000);
  expect([closed, sockets.length]).toEqual([[CLOSE.silent], 2]);
  link.leave();
});

it("a page that runs takes its server for dead after 35 seconds", async () => {
  const { clock, sent, closed, link } = attachedLink();
  await clock.advance(34_999);
  expect(closed).toEqual([]);
  await clock.advance(1);
  expect([sent, closed]).toEqual([[], [CLOSE.silent]]);
  link.leave();
});
