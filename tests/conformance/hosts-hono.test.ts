import { buildHost } from "../support/build-host";
import { describeHost } from "./hosts";

describeHost({
  name: "hono",
  args: ["--import", "tsx", buildHost("hono")],
  clock: "/",
  link: 'a[href="/price"]',
  price: "/price",
  greeting: "/",
  call: { path: "/_live/openGreeting", headers: { "content-type": "application/json" }, body: "[]" },
});
