// Where it stands
// Above, below or beside what it explains, or in the middle of the window.
import { Button, Tour } from "solid-reflect/kit";
import { createSignal, type JSX } from "solid-js";

export default function Placement(): JSX.Element {
  const [open, setOpen] = createSignal(false);
  let button: HTMLButtonElement | undefined;
  const target = (): HTMLElement | undefined => button;
  return (
    <>
      <Button ref={button} onClick={() => setOpen(true)}>
        Begin
      </Button>
      <Tour
        open={open()}
        onOpenChange={setOpen}
        steps={[
          { title: "In the middle", description: "Without a target." },
          { target, title: "At the end of the line", description: "Beside it.", placement: "end" },
          { target, title: "Below", description: "Beneath it.", placement: "bottom" },
        ]}
      />
    </>
  );
}
