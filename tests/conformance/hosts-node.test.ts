import { buildHost } from "../support/build-host";
import { describeHost } from "./hosts";

describeHost({
  name: "node",
  args: ["--import", "tsx", buildHost("node")],
  clock: "/",
  link: 'a[href="/price"]',
  price: "/price",
  greeting: "/",
  call: { path: "/_live/openGreeting", headers: { "content-type": "application/json" }, body: "[]" },
});
