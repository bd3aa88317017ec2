/** Makes a page's HTML of what went wrong. */
export type ErrorPage = (failure: { readonly status: number; readonly message: string }) => string;

const escape = (text: string): string => text.replace(/[&<>"]/g, found => `&#${found.charCodeAt(0)};`);

/** A page that says what a visitor may know, in the visitor's colours, without any other file. */
export const errorPage: ErrorPage = ({ status, message }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>This page could not be shown</title>
  </head>
  <body style="font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 36rem; margin: 15vh auto; padding: 0 1rem">
    <h1>This page could not be shown</h1>
    <p>${escape(message)}</p>
    <p><a href="">Try again</a></p>
    <p><small>${status}</small></p>
  </body>
</html>
`;
