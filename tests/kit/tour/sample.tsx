import { createSignal, type JSX } from "solid-js";
import { Button, Space, Tour } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

function Tours(): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const [beside, setBeside] = createSignal(false);
  const [step, setStep] = createSignal(0);
  const [told, setTold] = createSignal("nothing");
  return (
    <Space direction="vertical" gap="large">
      <Space>
        <Button id="begin" onClick={() => setOpen(true)}>
          Show me round
        </Button>
        <Button id="begin-beside" onClick={() => setBeside(true)}>
          Without a mask
        </Button>
        <Button id="save">Save</Button>
        <Button id="share">Share</Button>
        <span id="told">{told()}</span>
        <span id="step">{step()}</span>
      </Space>
      <Tour
        open={open()}
        onOpenChange={setOpen}
        onChange={setStep}
        onFinish={() => setTold("finished")}
        steps={[
          { title: "Welcome", description: "Three things to know." },
          { target: "#save", title: "Save", description: "Stores the draft.", placement: "bottom-start" },
          { target: () => document.getElementById("share"), title: "Share", description: "Sends it to others." },
        ]}
      />
      <Tour
        open={beside()}
        onOpenChange={setBeside}
        mask={false}
        steps={[{ target: "#save", title: "Without a mask", description: "The page stays in use." }]}
      />
    </Space>
  );
}

export const sample: Sample = {
  folder: "tour",
  title: "Tour",
  states: Tours,
  budgets: { Tour: { limit: 30.3, uses: ["button"] } },
};
