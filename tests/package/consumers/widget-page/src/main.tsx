import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { Select } from "solid-reflect/kit/select";

const sizes = [
  { value: "s", label: "Small" },
  { value: "m", label: "Medium" },
  { value: "l", label: "Large" },
];

function Page() {
  const [size, setSize] = createSignal("s");
  return (
    <>
      <h1>One widget</h1>
      <Select aria-label="Size" options={sizes} value={size()} onChange={value => setSize(value ?? "")} />
      <output>{size()}</output>
    </>
  );
}

render(() => <Page />, document.querySelector("#app")!);
