// A client written from lib/wire/PROTOCOL.md alone: it imports nothing of the library.
import WebSocket from "ws";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const items = (text: string): Json[] => JSON.parse(`[${text}]`) as Json[];

/** One live object as this client sees it. */
export class ProtocolClient {
  readonly values = new Map<string, Json>();
  readonly notices: string[] = [];
  /** What each call has yielded. */
  readonly progress = new Map<number, Json[]>();
  /** The close code of the last socket. */
  closed: number | undefined;
  readonly window: string;
  readonly object: number;
  ticket: string;
  #socket: WebSocket | undefined;
  #greeted = false;
  #received = 0;
  #acknowledged = 0;
  #unconfirmed: string[] = [];
  #calls = 0;
  readonly #ids = new Map<string, number>();
  readonly #names = new Map<number, string>();
  readonly #waiting = new Map<number, { resolve(value: Json): void; reject(error: Error): void }>();
  readonly #url: string;
  #changed: () => void = () => undefined;

  constructor(url: string, described: string) {
    this.#url = url;
    const [window, ticket, object, ...entries] = items(described);
    this.window = String(window);
    this.ticket = String(ticket);
    this.object = Number(object);
    for (let id = this.object; entries.length > 0; id++) {
      const kind = entries.shift();
      const name = String(entries.shift());
      this.#ids.set(name, id);
      this.#names.set(id, name);
      if (kind !== 1) this.values.set(name, entries.shift() ?? null);
    }
  }

  /** Opens a socket and attaches. Resolves when the server has said hello, rejects when it closed instead. */
  connect(options: { origin?: string } = {}): Promise<void> {
    const socket = new WebSocket(this.#url, options);
    this.#socket = socket;
    this.#greeted = false;
    return new Promise((resolve, reject) => {
      socket.on("open", () => socket.send(`1,"${this.window}","${this.ticket}",${this.#received}`));
      socket.on("message", data => {
        this.#take(String(data));
        resolve();
      });
      socket.on("close", code => {
        this.closed = code;
        reject(new Error(`closed with ${code}`));
      });
      socket.on("error", reject);
    });
  }

  /** Cuts the socket without a word. */
  cut(): void {
    this.#socket?.terminate();
  }

  /** Leaves for good. */
  leave(): void {
    this.#socket?.close(4000);
  }

  send(text: string): void {
    this.#unconfirmed.push(text);
    if (this.#greeted && this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(text);
  }

  bind(): void {
    this.send(`"o",${this.object}`);
  }

  call(name: string, ...args: Json[]): Promise<Json> {
    const call = ++this.#calls;
    this.send(`"c",${call},${this.#ids.get(name)},${JSON.stringify(args)}`);
    return new Promise((resolve, reject) => this.#waiting.set(call, { resolve, reject }));
  }

  /** The number of the last call. */
  get lastCall(): number {
    return this.#calls;
  }

  cancel(call: number): void {
    this.send(`"k",${call}`);
  }

  /** Says how many values of a call it has dealt with. */
  take(call: number, count: number): void {
    this.send(`"g",${call},${count}`);
  }

  write(name: string, version: number, value: Json): void {
    this.send(`"i",${this.#ids.get(name)},${version},${JSON.stringify(value)}`);
  }

  /** Resolves when `condition` holds, looked at after each message. */
  until(condition: () => boolean): Promise<void> {
    return new Promise(resolve => {
      this.#changed = () => {
        if (condition()) resolve();
      };
      this.#changed();
    });
  }

  #take(text: string): void {
    if (!this.#greeted) return this.#hello(text);
    if (text === "?") return this.#socket?.send(`!${this.#received}`);
    if (text.startsWith("!")) return this.#confirm(Number(text.slice(1)));
    this.#received++;
    const parts = items(text);
    while (parts.length > 0) this.#part(parts.shift() ?? null, parts);
    this.#socket?.send(`!${this.#received}`);
    this.#changed();
  }

  #hello(text: string): void {
    const [ticket, received] = items(text);
    this.ticket = String(ticket);
    this.#greeted = true;
    this.#socket?.send(`!${this.#received}`);
    this.#confirm(Number(received));
    for (const message of this.#unconfirmed) this.#socket?.send(message);
  }

  #confirm(received: number): void {
    this.#unconfirmed.splice(0, received - this.#acknowledged);
    this.#acknowledged = received;
  }

  #part(kind: Json, rest: Json[]): void {
    const next = (): Json => rest.shift() ?? null;
    if (typeof kind === "number") this.values.set(this.#names.get(kind) ?? "", next());
    else if (kind === "r") {
      const call = Number(next());
      this.#waiting.get(call)?.resolve(next());
    } else if (kind === "e") {
      const call = Number(next());
      this.#waiting.get(call)?.reject(new Error(`${String(next())}: ${String(next())}`));
    } else if (kind === "p") {
      const call = Number(next());
      this.progress.set(call, [...(this.progress.get(call) ?? []), next()]);
    } else if (kind === "n") this.notices.push(`${String(next())}: ${String(next())}`);
    else if (kind === "f") rest.splice(0, 2);
    else if (kind === "w") rest.splice(0, 3);
    else throw new Error(`the server sent a part ${String(kind)} that the protocol does not know`);
  }
}
