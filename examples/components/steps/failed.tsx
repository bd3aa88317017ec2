// When a step went wrong
// Upright, with a mark and words that say so.
import type { JSX } from "solid-js";
import { Steps } from "solid-reflect/kit";

export default function Failed(): JSX.Element {
  return (
    <Steps
      aria-label="Parcel"
      orientation="vertical"
      value={2}
      failed
      items={[
        { title: "Packed", description: "Monday, 9:12" },
        { title: "On its way", description: "Monday, 18:40" },
        { title: "Not delivered", description: "Nobody was at home. It is at the post office." },
      ]}
    />
  );
}
