import { callback, createSignal, getWindow, live, sleep } from "solid-reflect/server";
import { createTestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";
import { TIMING } from "../../lib/connection";

async function openLedger() {
  const [balance, setBalance] = createSignal(0);
  const deposits: number[] = [];
  const deposit = callback(async (amount: number) => {
    deposits.push(amount);
    await sleep(100);
    setBalance(b => b + amount);
    return deposits.length;
  });
  return live({ balance, deposit, count: () => (balance(), deposits.length) });
}

describe("a connection that is cut", () => {
  it("goes on where it was: the window stays, and what changed meanwhile arrives", async () => {
    await using tab = createTestWindow();
    const clock = await tab.open(async () => {
      const [beat, setBeat] = createSignal(0);
      getWindow().startSoon(async () => {
        for (;;) {
          await sleep(1_000);
          setBeat(n => n + 1);
        }
      });
      return live({ beat });
    });
    await tab.advance(1_000);
    tab.network.cut();
    await tab.advance(3_000);
    expect([clock.beat(), tab.connector.status(), tab.window.state]).toEqual([1, "reconnecting", "detached"]);
    tab.network.restore();
    await tab.advance(2_500);
    expect([clock.beat(), tab.connector.status(), tab.window.state]).toEqual([6, "online", "attached"]);
  });

  it("runs a call once that was made while it was cut", async () => {
    await using tab = createTestWindow();
    const ledger = await tab.open(openLedger);
    tab.network.cut();
    await tab.advance(10);
    const receipt = ledger.deposit(5);
    await tab.advance(200);
    tab.network.restore();
    await tab.advance(2_000);
    expect([await receipt, ledger.balance(), ledger.count()]).toEqual([1, 5, 1]);
  });

  it("does not run a call again whose result was lost, and still delivers the result", async () => {
    await using tab = createTestWindow();
    const ledger = await tab.open(openLedger);
    const receipt = ledger.deposit(5);
    await tab.settled();
    tab.network.cut();
    await tab.advance(150);
    tab.network.restore();
    await tab.advance(2_000);
    expect([await receipt, ledger.balance(), ledger.count()]).toEqual([1, 5, 1]);
  });

  it("stays when nobody has anything to say: each side shows that it is there", async () => {
    await using tab = createTestWindow();
    const ledger = await tab.open(openLedger);
    await tab.advance(120_000);
    expect(tab.connector.status()).toBe("online");
    const attaches = tab.crossings.filter(crossing => crossing.text.includes(tab.window.id));
    expect(attaches).toHaveLength(1);
    expect(ledger.balance()).toBe(0);
  });

  it("is given up by both sides when nothing arrives any more, and found again when something does", async () => {
    await using tab = createTestWindow();
    const ledger = await tab.open(openLedger);
    tab.network.silence();
    const receipt = ledger.deposit(5);
    await tab.advance(TIMING.dead - 1_000);
    expect([tab.connector.status(), tab.window.state]).toEqual(["online", "attached"]);
    await tab.advance(2_000);
    expect([tab.connector.status(), tab.window.state]).toEqual(["reconnecting", "detached"]);
    // A socket that is made meanwhile is not waited for forever either.
    await tab.advance(TIMING.attach);
    tab.network.restore();
    await tab.advance(TIMING.attach + 2_000);
    expect([tab.connector.status(), tab.window.state]).toEqual(["online", "attached"]);
    expect([await receipt, ledger.balance(), ledger.count()]).toEqual([1, 5, 1]);
  });

  it("is given up early by a page that hears of a change of its network, and kept if the server answers", async () => {
    await using tab = createTestWindow();
    await tab.open(openLedger);
    tab.connector.probe();
    await tab.advance(TIMING.attach + 1_000);
    expect(tab.connector.status()).toBe("online");
    tab.network.silence();
    tab.connector.probe();
    await tab.advance(TIMING.attach - 1_000);
    expect(tab.connector.status()).toBe("online");
    await tab.advance(2_000);
    expect(tab.connector.status()).toBe("reconnecting");
  });

  it("costs the window when nobody comes back in time, and the page then opens its objects anew", async () => {
    await using tab = createTestWindow({ limits: { detached: 60_000 } });
    let opened = 0;
    const first = tab.window;
    await tab.open(async () => live({ n: () => ++opened }));
    tab.network.cut();
    await tab.advance(59_000);
    expect(first.state).toBe("detached");
    await tab.advance(2_000);
    expect(first.state).toBe("closed");
  });
});

describe("attaching", () => {
  const attachTo = async (
    tab: ReturnType<typeof createTestWindow>,
    window: string,
    ticket: string,
  ): Promise<number> => {
    const closed = await new Promise<number>(resolve => {
      const socket = tab.network.connect({
        open: () => socket.send(`1,${JSON.stringify(window)},${JSON.stringify(ticket)},0`),
        message: () => resolve(0),
        closed: resolve,
      });
    });
    return closed;
  };

  it("is refused for an unknown window, for a wrong ticket and for a used one", async () => {
    await using tab = createTestWindow();
    const { window } = tab;
    const invitation = window.invitation ?? "";
    await tab.open(openLedger);
    expect(await attachTo(tab, "guess", invitation)).toBe(4001);
    expect(await attachTo(tab, window.id, "guess")).toBe(4002);
    expect(await attachTo(tab, window.id, invitation)).toBe(4002);
  });

  it("is refused for a first message that is none", async () => {
    await using tab = createTestWindow();
    for (const text of ["", "hello", '2,"a","b",0', "1,2,3,4", '"c",1,1,[]', "!0", "?"]) {
      const closed = await new Promise<number>(resolve => {
        const socket = tab.network.connect({
          open: () => socket.send(text),
          message: () => resolve(0),
          closed: resolve,
        });
      });
      expect([text, closed]).toEqual([text, 4003]);
    }
  });
});
