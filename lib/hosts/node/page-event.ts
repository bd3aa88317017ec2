import type { RequestEvent } from "solid-js/web";
import type { HostAnswer, HostEvent } from "../../server";

/** What a page may set of the answer that it is part of, until its first part is sent. */
export interface PageResponse {
  status: number;
  statusText: string | undefined;
  readonly headers: Headers;
}

/**
 * The request event of this host: `getRequestEvent()` of `solid-js/web` gives it to code of a page or call. Its `response`
 * is as in SolidStart: components may set the status and headers while the page is rendered.
 */
export class PageEvent implements HostEvent {
  readonly request: Request;
  readonly clientAddress: string | undefined;
  readonly isCall: boolean;
  readonly response: PageResponse = { status: 200, statusText: undefined, headers: new Headers() };
  readonly locals: Record<string | number | symbol, unknown> = {};
  /** What scripts of this page carry so that a content security policy lets them run. */
  readonly nonce: string | undefined;
  readonly answer: HostAnswer;
  #end: (how: "whole" | "cut" | "failed") => void = () => undefined;

  constructor(request: Request, { address, isCall = false, nonce }: PageEventOptions = {}) {
    this.request = request;
    this.clientAddress = address;
    this.isCall = isCall;
    this.nonce = nonce;
    this.answer = { ended: new Promise(resolve => (this.#end = resolve)) };
  }

  /** As Solid takes it. SolidStart adds to that type what only its own events have. */
  get forSolid(): RequestEvent {
    return this as unknown as RequestEvent;
  }

  /** Says how the answer has ended. Only the first time counts. */
  end(how: "whole" | "cut" | "failed"): void {
    this.#end(how);
  }
}

export interface PageEventOptions {
  readonly address?: string | undefined;
  readonly isCall?: boolean;
  readonly nonce?: string | undefined;
}
