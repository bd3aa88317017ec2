// Several at once
// Three beside each other, with space between.
import type { JSX } from "solid-js";
import { Card, Carousel } from "solid-reflect/kit";

export default function Several(): JSX.Element {
  return (
    <Carousel
      aria-label="Rooms"
      slidesPerView={3}
      gap="var(--kit-space-4)"
      dots={false}
      items={["Attic", "Garden", "Sea", "Yard", "Tower"].map(name => ({
        label: name,
        content: <Card title={name}>For two, with breakfast.</Card>,
      }))}
    />
  );
}
