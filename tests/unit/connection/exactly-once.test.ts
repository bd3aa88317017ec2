import { describe, expect, it } from "vitest";
import { FrameLog, Inbox, Outbox } from "../../../lib/connection/index.ts";
import { Random } from "../wire/random.ts";

const SEEDS = 400;
const STEPS = 300;
const CELLS = 4;

/** One cell as a window keeps it. */
interface ServerCell {
  value: number;
  dirty: boolean;
  sentIn: number;
}

interface CellItem {
  readonly cell: number;
  readonly value: number;
}

interface PartItem {
  readonly part: number;
  /** The values of the cells when the part was made. */
  readonly cells: readonly number[];
}

type Packet = { readonly kind: "message"; readonly text: string } | { readonly kind: "ack"; readonly received: number };

/**
 * A client and a server with the real bookkeeping and, between them, two queues of packets. Packets are delivered in
 * order or lost with their connection, and a connection may be lost at any moment, half open or before its greeting.
 */
class Model {
  readonly server = {
    log: new FrameLog(),
    inbox: new Inbox(),
    cells: Array.from({ length: CELLS }, (): ServerCell => ({ value: 0, dirty: false, sentIn: 0 })),
    got: [] as number[],
    parts: 0,
  };
  readonly client = {
    outbox: new Outbox(),
    inbox: new Inbox(),
    cells: new Array<number>(CELLS).fill(0),
    got: [] as number[],
    sent: 0,
  };
  #up: Packet[] = [];
  #down: Packet[] = [];
  #online = false;
  /** The server's hello, on its way: how many messages it had received when the connection was attached. */
  #hello: number | undefined;

  step(random: Random): void {
    const steps = [
      () => this.change(random.below(CELLS)),
      () => this.addPart(),
      () => this.flush(),
      () => this.push(),
      () => this.deliverUp(),
      () => this.deliverDown(),
      () => this.acknowledgeUp(),
      () => this.acknowledgeDown(),
      () => random.chance(0.3) && this.lose(),
      () => random.chance(0.3) && this.connect(),
    ];
    random.pick(steps)();
  }

  change(index: number): void {
    const cell = this.server.cells[index]!;
    cell.value++;
    cell.dirty = true;
  }

  /** A part that must arrive; it carries what the cells are now, which the client must know when it gets the part. */
  addPart(): void {
    const cells = this.server.cells.map(cell => cell.value);
    this.server.log.add(JSON.stringify({ part: ++this.server.parts, cells }));
  }

  flush(): void {
    const { log, cells } = this.server;
    if (!this.#online || log.stalled) return;
    const text = log.next(frame => {
      const changed: string[] = [];
      cells.forEach((cell, index) => {
        if (!cell.dirty) return;
        Object.assign(cell, { dirty: false, sentIn: frame });
        changed.push(JSON.stringify({ cell: index, value: cell.value }));
      });
      return changed.join();
    });
    if (text !== undefined) this.#down.push({ kind: "message", text });
  }

  push(): void {
    const text = String(++this.client.sent);
    this.client.outbox.push(text);
    if (this.#online && this.#hello === undefined) this.#up.push({ kind: "message", text });
  }

  deliverUp(): void {
    const packet = this.#up.shift();
    if (packet?.kind === "ack") this.server.log.acknowledge(packet.received);
    if (packet?.kind !== "message") return;
    this.server.got.push(Number(packet.text));
    if (this.server.inbox.count()) this.acknowledgeDown();
  }

  deliverDown(): void {
    if (this.#hello !== undefined) return this.#greeted();
    const packet = this.#down.shift();
    if (packet?.kind === "ack") this.client.outbox.acknowledge(packet.received);
    if (packet?.kind !== "message") return;
    for (const item of JSON.parse(`[${packet.text}]`) as (CellItem | PartItem)[]) {
      if ("cell" in item) this.client.cells[item.cell] = item.value;
      else this.#takePart(item);
    }
    if (this.client.inbox.count()) this.acknowledgeUp();
  }

  acknowledgeUp(): void {
    if (this.#online && this.#hello === undefined) {
      this.#up.push({ kind: "ack", received: this.client.inbox.acknowledged() });
    }
  }

  acknowledgeDown(): void {
    if (this.#online) this.#down.push({ kind: "ack", received: this.server.inbox.acknowledged() });
  }

  lose(): void {
    this.#online = false;
    this.#hello = undefined;
    this.#up = [];
    this.#down = [];
  }

  /** A new connection, also in place of one that is still open: the server attaches it and says hello. */
  connect(): void {
    this.lose();
    const { log, inbox, cells } = this.server;
    const { received } = this.client.inbox;
    log.rewind(received);
    for (const cell of cells) cell.dirty ||= cell.sentIn > received;
    this.#hello = inbox.acknowledged();
    this.#online = true;
  }

  /** Lets everything arrive that is still to arrive. */
  finish(): void {
    this.connect();
    for (let round = 0; round < 3; round++) {
      this.flush();
      this.deliverDown();
      while (this.#down.length > 0) this.deliverDown();
      this.acknowledgeUp();
      while (this.#up.length > 0) this.deliverUp();
      this.acknowledgeDown();
    }
    while (this.#down.length > 0) this.deliverDown();
  }

  #greeted(): void {
    this.client.outbox.acknowledge(this.#hello!);
    this.#hello = undefined;
    this.acknowledgeUp();
    for (const text of this.client.outbox.unacknowledged()) this.#up.push({ kind: "message", text });
  }

  #takePart({ part, cells }: PartItem): void {
    this.client.got.push(part);
    cells.forEach((value, index) => {
      const known = this.client.cells[index]!;
      if (known < value) throw new Error(`Part ${part} overtook cell ${index}: ${known} is older than ${value}.`);
    });
  }
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

const seeds = Array.from({ length: SEEDS }, (_, index) => index + 1);

describe(`over ${SEEDS} random histories of changes, calls, losses and reconnects`, () => {
  const run = (seed: number): Model => {
    const random = new Random(seed);
    const model = new Model();
    for (let step = 0; step < STEPS; step++) model.step(random);
    return model;
  };

  it("every message and every part arrives exactly once and in order, and the cells have their last values", () => {
    for (const seed of seeds) {
      const model = run(seed);
      model.finish();
      const { server, client } = model;
      expect(server.got, `messages of seed ${seed}`).toEqual(upTo(client.sent));
      expect(client.got, `parts of seed ${seed}`).toEqual(upTo(server.parts));
      expect(client.cells, `cells of seed ${seed}`).toEqual(server.cells.map(cell => cell.value));
    }
  });

  it("nothing has arrived twice or out of order at any earlier time either", () => {
    for (const seed of seeds) {
      const { server, client } = run(seed);
      expect(server.got, `messages of seed ${seed}`).toEqual(upTo(server.got.length));
      expect(client.got, `parts of seed ${seed}`).toEqual(upTo(client.got.length));
    }
  });

  it("neither side keeps anything once the other has all", () => {
    for (const seed of seeds) {
      const model = run(seed);
      model.finish();
      expect([model.client.outbox.size, model.server.log.retained], `seed ${seed}`).toEqual([0, 0]);
    }
  });

  it("really loses packets, and frames and messages among them", () => {
    let repeated = 0;
    for (const seed of seeds) {
      const random = new Random(seed);
      const model = new Model();
      for (let step = 0; step < STEPS; step++) {
        const before = model.server.log.frame;
        model.step(random);
        if (model.server.log.frame < before) repeated++;
      }
    }
    expect(repeated).toBeGreaterThan(SEEDS);
  });
});
