// Slides
// Drawn by hand, or turned by the buttons, the marks and the keyboard.
import type { JSX } from "solid-js";
import { Card, Carousel } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Carousel
      aria-label="News"
      items={["New harbour opened", "Ferry sails twice a day", "Market on Saturday"].map(title => ({
        label: title,
        content: <Card title={title}>More of it in the town hall, on the first floor.</Card>,
      }))}
    />
  );
}
