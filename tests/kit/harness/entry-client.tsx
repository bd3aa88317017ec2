import { hydrate } from "solid-js/web";
import "../../../lib/kit/styles.css";
import { Page } from "./page";
import "./page.css";
import type { Route } from "./sample";

declare global {
  interface Window {
    route: Route;
  }
}

const root = document.getElementById("app");
if (root !== null) hydrate(() => <Page route={window.route} />, root);
