import type { ConnectionStatus } from "../bindings";
import { Link, type LinkOptions } from "./link";
import { type FrameHost, readFrame } from "./read-frame";

/** What a link needs of the client that it works for. */
export interface ConnectHost extends FrameHost {
  /** How often in a row a window was lost before it was joined. */
  losses: number;
  /** How often the page has been left. */
  readonly visit: number;
  readonly client: { setStatus(status: ConnectionStatus): void };
  readonly errors: FrameHost["errors"] & { settle(change: () => void): void };
  /** Gives up the window there is. Returns what opens its objects anew. */
  forget(): () => void;
  /** Waits as long as is due after so many failures in a row. */
  pause(failures: number): Promise<void>;
}

/** Makes a client's link to a window: its frames are carried out, and what is lost is opened anew. */
export function connect(
  host: ConnectHost,
  window: string,
  ticket: string,
  options: Pick<LinkOptions, "connect" | "clock" | "random">,
): Link {
  return new Link(window, ticket, {
    connect: options.connect,
    clock: options.clock,
    random: options.random,
    onStatus: status => {
      if (status === "online") host.losses = 0;
      host.browser.connected(status === "online");
      host.client.setStatus(status);
    },
    // Readers of what has changed run when the frame has been read: what they throw is no fault of the frame.
    onFrame: text => host.errors.settle(() => readFrame(text, host)),
    onLost: () => {
      host.client.setStatus("reconnecting");
      const reopen = host.forget();
      const { visit } = host;
      void host.pause(host.losses++).then(() => visit === host.visit && reopen());
    },
    onRefused: () => {
      host.forget();
      host.client.setStatus("closed");
    },
  });
}
