// @refresh reload
import { createHandler, StartServer } from "@solidjs/start/server";
import { EarlyClicks, themeScript } from "solid-reflect/kit";

// The mark of the name: a dot and its reflection.
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E" +
  "%3Ccircle cx='10' cy='8' r='5' fill='%2329a3c2' opacity='.4'/%3E%3Ccircle cx='6' cy='8' r='5' fill='%23147a99'/%3E%3C/svg%3E";

// "async": a page is sent when it is whole, so that it can be read without JavaScript and has its true HTTP status.
export default createHandler(
  () => (
    <StartServer
      document={({ assets, children, scripts }) => (
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="color-scheme" content="light dark" />
            <link rel="icon" href={icon} />
            <script innerHTML={themeScript()} />
            <EarlyClicks />
            {assets}
          </head>
          <body>
            <div id="app">{children}</div>
            {scripts}
          </body>
        </html>
      )}
    />
  ),
  { mode: "async" },
);
