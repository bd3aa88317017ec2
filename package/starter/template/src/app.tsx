import "solid-reflect/kit/styles.css";
import "./app.css";
import { Router } from "@solidjs/router";
import { FileRoutes } from "@solidjs/start/router";
import { Suspense } from "solid-js";
import { LiveRoot } from "solid-reflect";

export default function App() {
  return (
    <LiveRoot>
      <Router root={props => <Suspense>{props.children}</Suspense>}>
        <FileRoutes />
      </Router>
    </LiveRoot>
  );
}
