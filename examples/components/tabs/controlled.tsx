// Opened by the page
// With `value` the page decides which is open; a button leads on to the next.
import { createSignal, type JSX } from "solid-js";
import { Button, Tabs } from "solid-reflect/kit";

const chapters = ["Departure", "Storm", "Return"];

export default function Controlled(): JSX.Element {
  const [open, setOpen] = createSignal("Departure");
  const next = (): void => {
    setOpen(chapters[(chapters.indexOf(open()) + 1) % chapters.length] ?? "Departure");
  };
  return (
    <Tabs
      aria-label="Chapters"
      variant="box"
      value={open()}
      onChange={setOpen}
      extra={
        <Button size="small" onClick={next}>
          Next chapter
        </Button>
      }
      items={chapters.map(chapter => ({
        value: chapter,
        label: chapter,
        content: `The chapter of the ${chapter.toLowerCase()}.`,
      }))}
    />
  );
}
