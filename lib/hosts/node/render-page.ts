import { randomBytes } from "node:crypto";
import type { JSX } from "solid-js";
import { provideRequestEvent } from "solid-js/web/storage";
import { processServer } from "../../server";
import { errorPage, type ErrorPage } from "./error-page";
import { PageEvent } from "./page-event";
import { PageStream } from "./page-stream";
import { prepareTemplate } from "./page-template";
import { renderToStream } from "./solid-renderer";

/** How pages are rendered. */
export interface PageOptions {
  /** The app, for one request. The browser has to hydrate the same: `hydrate(() => <App />, …)`. */
  readonly app: (event: PageEvent) => JSX.Element;
  /** The page's HTML around the app, see `prepareTemplate`: a text, or one for each path (of a development server). */
  readonly template: string | ((path: string) => string | Promise<string>);
  /**
   * `stream` sends what is there and then each `<Suspense>` as it is done; `whole`, the default, sends a page when all of
   * it is there, so that it can be read without scripts and has its true status.
   */
  readonly mode?: "stream" | "whole";
  /**
   * Makes the Content-Security-Policy of a page with a nonce of its own, which its scripts, style sheets and preloads carry.
   * No such header by default.
   */
  readonly contentSecurityPolicy?: (nonce: string) => string;
  /** Makes the page that is shown when one could not be rendered. The message is redacted as all errors are. */
  readonly errorPage?: ErrorPage;
}

/**
 * Renders a page in its window. When the client goes before the page has arrived, what is left is not sent and the window
 * closes with its tasks. Never rejects: what fails is logged, and answered with an error page.
 */
export async function renderPage(
  request: Request,
  options: PageOptions,
  address: string | undefined,
): Promise<Response> {
  const nonce = options.contentSecurityPolicy && randomBytes(16).toString("base64");
  const event = new PageEvent(request, { address, nonce });
  request.signal.addEventListener("abort", () => event.end("cut"), { once: true });
  const { response } = event;
  response.headers.set("content-type", "text/html; charset=utf-8");
  // A page carries the ticket of its window: no proxy may give it to somebody else.
  response.headers.set("cache-control", "private, no-cache");
  try {
    if (nonce !== undefined && options.contentSecurityPolicy) {
      response.headers.set("content-security-policy", options.contentSecurityPolicy(nonce));
    }
    const body = await start(event, options);
    if (isWithoutBody(request, response.status)) {
      await body.cancel();
      return answer(event, null);
    }
    return answer(event, body);
  } catch (error) {
    event.end("failed");
    const { message } = processServer().report(error, "A page could not be rendered");
    response.status = 500;
    return answer(event, makeErrorPage(options, message));
  }
}

/** Makes the page of an error: the app's own, or ours when that fails too. */
function makeErrorPage(options: PageOptions, message: string): string {
  try {
    if (options.errorPage) return options.errorPage({ status: 500, message });
  } catch (error) {
    processServer().report(error, "The page of an error could not be made");
  }
  return errorPage({ status: 500, message });
}

/** Starts to render. Resolves when its status is known: with the first part of the page or, as a whole, with the last. */
async function start(event: PageEvent, { app, template, mode = "whole" }: PageOptions): Promise<ReadableStream> {
  const html = typeof template === "string" ? template : await template(new URL(event.request.url).pathname);
  const { before, after } = prepareTemplate(html, event.nonce);
  const stream = new PageStream(how => event.end(how));
  void event.answer.ended.then(() => stream.end());
  provideRequestEvent(event.forSolid, () => {
    // Solid puts objects of this form into a page as they are.
    const page = (): JSX.Element => [{ t: before }, app(event), { t: after }] as unknown as JSX.Element;
    const onError = (error: unknown): void =>
      void processServer().report(error, "A part of a page could not be rendered");
    const rendering = renderToStream(page, { ...(event.nonce !== undefined && { nonce: event.nonce }), onError });
    if (mode === "stream") return rendering.pipe(stream);
    rendering.then(whole => {
      stream.write(whole);
      stream.end();
    });
  });
  await stream.started;
  return stream.body;
}

/** Whether an answer has a status alone: to a HEAD, or a redirection. */
function isWithoutBody({ method }: Request, status: number): boolean {
  return method === "HEAD" || (status >= 300 && status < 400);
}

function answer({ response: { status, statusText = "", headers } }: PageEvent, body: BodyInit | null): Response {
  return new Response(body, { status, statusText, headers });
}
