// @refresh reload
import { createHandler, StartServer } from "@solidjs/start/server";
import { EarlyClicks, themeScript } from "solid-reflect/kit";

export default createHandler(() => (
  <StartServer
    document={({ assets, children, scripts }) => (
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>SITE_NAME</title>
          <link rel="icon" href="/favicon.svg" />
          {/* Shows the theme that was chosen before anything is painted. */}
          <script innerHTML={themeScript()} />
          {/* Keeps the clicks that are made before the page is ready. */}
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
));
