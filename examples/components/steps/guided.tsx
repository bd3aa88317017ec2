// Forward and back
// The steps, what belongs to the current one, and buttons that lead on.
import { createSignal, Show, type JSX } from "solid-js";
import { Button, Card, createToaster, Messages, Space, Steps } from "solid-reflect/kit";

const steps = ["First", "Second", "Last"].map(title => ({ title, content: `What the step “${title}” asks for` }));

export default function Guided(): JSX.Element {
  const toaster = createToaster({ placement: "top" });
  const [step, setStep] = createSignal(0);
  return (
    <Space direction="vertical" gap="medium">
      <Steps aria-label="Set-up" value={step()} items={steps} />
      <Card variant="soft">{steps[step()]?.content}</Card>
      <Space>
        <Show when={step() > 0}>
          <Button onClick={() => setStep(step() - 1)}>Previous</Button>
        </Show>
        <Show
          when={step() < steps.length - 1}
          fallback={
            <Button variant="solid" onClick={() => toaster.success("All is set up")}>
              Done
            </Button>
          }
        >
          <Button variant="solid" onClick={() => setStep(step() + 1)}>
            Next
          </Button>
        </Show>
      </Space>
      <Messages toaster={toaster} label="Messages" />
    </Space>
  );
}
