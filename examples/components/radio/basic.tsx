// One of a few
// Native radio buttons in a group: one stop for Tab, and arrow keys within.
import { createSignal, type JSX } from "solid-js";
import { RadioGroup } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  const [way, setWay] = createSignal("post");
  return (
    <RadioGroup
      aria-label="Delivery"
      value={way()}
      onChange={setWay}
      options={[
        { value: "post", label: "By post, 4.90 €" },
        { value: "bike", label: "By bicycle, today" },
        { value: "shop", label: "I come to the shop", disabled: true },
      ]}
    />
  );
}
