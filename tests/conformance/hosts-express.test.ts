import { buildHost } from "../support/build-host";
import { describeHost } from "./hosts";

describeHost({
  name: "express",
  args: ["--import", "tsx", buildHost("express")],
  clock: "/",
  link: 'a[href="/price"]',
  price: "/price",
  greeting: "/",
  call: { path: "/_live/openGreeting", headers: { "content-type": "application/json" }, body: "[]" },
});
