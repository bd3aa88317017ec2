// By itself
// Stands still while it is pointed at, has a button that stops it, and never starts where less motion is asked for.
import type { JSX } from "solid-js";
import { Card, Carousel } from "solid-reflect/kit";

export default function Autoplay(): JSX.Element {
  return (
    <Carousel
      aria-label="Voices"
      autoplay={4000}
      loop
      items={["Ada", "Grace", "Radia"].map(name => ({
        label: name,
        content: <Card title={name}>I would book it again.</Card>,
      }))}
    />
  );
}
