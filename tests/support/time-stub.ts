import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A time service that does what a test says. Dispose it at the end. */
export interface TimeStub extends AsyncDisposable {
  readonly url: string;
  /** What it answers from now on; undefined holds requests until it is set again. */
  answer(body: string | undefined): void;
  /** Resolves when so many requests are held. */
  untilHeld(count: number): Promise<void>;
}

/** Starts a time service on a free port of this machine. */
export async function startTimeStub(): Promise<TimeStub> {
  let body: string | undefined = '{"time":"12:00:00"}';
  const held = new Set<ServerResponse>();
  const watching = new Set<() => void>();
  const server = createServer((_request, response) => {
    if (body !== undefined) return void response.end(body);
    held.add(response);
    for (const check of watching) check();
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/time`,
    answer(text) {
      body = text;
      if (text === undefined) return;
      for (const response of held) response.end(text);
      held.clear();
    },
    untilHeld: count =>
      new Promise(resolve => {
        const check = (): void => {
          if (held.size < count) return;
          watching.delete(check);
          resolve();
        };
        watching.add(check);
        check();
      }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
