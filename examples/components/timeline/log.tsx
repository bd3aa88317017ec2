// A log that grows
// New things are put at the top; the rest keeps its place in the page.
import { createSignal, type JSX } from "solid-js";
import { Button, Space, Timeline, type TimelineItem } from "solid-reflect/kit";

const steps = ["Fetched the sources", "Compiled", "Ran 412 tests", "Published"];

export default function Log(): JSX.Element {
  const [done, setDone] = createSignal(2);
  return (
    <Space direction="vertical" align="start">
      <Button size="small" disabled={done() === steps.length} onClick={() => setDone(done() + 1)}>
        Next step
      </Button>
      <Timeline
        items={steps
          .slice(0, done())
          .map((content): TimelineItem => ({ content, tone: "success" }))
          .reverse()}
      />
    </Space>
  );
}
