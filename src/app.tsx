import "solid-reflect/kit/styles.css";
import "./styles/site.css";
import { MetaProvider } from "@solidjs/meta";
import { Router } from "@solidjs/router";
import { FileRoutes } from "@solidjs/start/router";
import { Suspense } from "solid-js";
import { LiveRoot } from "solid-reflect";
import { SiteInspector } from "./inspector/site-inspector";
import { SiteConfirmations } from "./site/confirmations";
import { SiteConnection } from "./site/connection";
import { SiteNotices } from "./site/notices";

export default function App() {
  return (
    <MetaProvider>
      <LiveRoot notices={false}>
        <Router root={props => <Suspense>{props.children}</Suspense>}>
          <FileRoutes />
        </Router>
        <SiteNotices />
        <SiteConfirmations />
        <SiteConnection />
        <SiteInspector />
      </LiveRoot>
    </MetaProvider>
  );
}
