// The same widget without Solid's compiler: what a project has that does not compile JSX of packages.
import { createComponent, createSignal } from "solid-js";
import { hydrate, isServer, renderToString } from "solid-js/web";
import { Select } from "solid-reflect/kit/select";

function Page() {
  const [size, setSize] = createSignal("s");
  return createComponent(Select, {
    "aria-label": "Size",
    options: ["s", "m", "l"].map(value => ({ value, label: `Size ${value}` })),
    get value() {
      return size();
    },
    onChange: value => {
      setSize(value);
      document.querySelector("output").textContent = size();
    },
  });
}

export const html = isServer ? renderToString(() => createComponent(Page, {})) : "";

if (!isServer) {
  const app = document.querySelector("#app");
  const before = [...app.querySelectorAll("*")];
  hydrate(() => createComponent(Page, {}), app);
  window.kept = before.length > 0 && before.every(element => element.isConnected);
}
