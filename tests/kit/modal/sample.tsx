import { createSignal, For, type JSX } from "solid-js";
import { Button, Input, Modal, Paragraph, Select, Space } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const fruits = Array.from({ length: 30 }, (_, index) => ({ value: `f${index}`, label: `Fruit ${index + 1}` }));

/** A promise that a button of the page settles, so that no test has to wait for a clock. */
function createGate(): { wait: () => Promise<unknown>; settle: (answer: unknown) => void } {
  let settle: (answer: unknown) => void = () => undefined;
  return { wait: () => new Promise(resolve => (settle = resolve)), settle: answer => settle(answer) };
}

function Modals(): JSX.Element {
  const [told, setTold] = createSignal("nothing");
  const [held, setHeld] = createSignal(false);
  const gate = createGate();
  return (
    <Space>
      <Modal
        id="plain-box"
        trigger={<Button id="plain">Rename</Button>}
        title="Rename the order"
        description="Its number stays as it is."
        onConfirm={() => setTold("confirmed")}
        onCancel={() => setTold("cancelled")}
      >
        <Input id="name" aria-label="Name" defaultValue="Spring" />
      </Modal>
      <Modal
        trigger={<Button id="slow">With a promise</Button>}
        title="Save the draft?"
        size="small"
        centred
        onConfirm={() => gate.wait()}
      >
        It takes as long as it takes.
        <span class="settle" tabindex={-1} onClick={() => gate.settle(true)} />
        <span class="refuse" tabindex={-1} onClick={() => gate.settle(false)} />
      </Modal>
      <Modal trigger={<Button id="outer">Nested</Button>} title="The first" onConfirm={() => undefined}>
        <Space direction="vertical">
          <Select id="within" aria-label="Fruit" options={fruits} />
          <Modal
            trigger={<Button id="inner">Open another</Button>}
            title="The second"
            size="small"
            onConfirm={() => undefined}
          >
            <Select id="within-second" aria-label="Another fruit" options={fruits} />
          </Modal>
        </Space>
      </Modal>
      <Modal
        trigger={<Button id="long">Long text</Button>}
        title="Terms"
        size="large"
        footer={<Button>I agree</Button>}
      >
        <For each={Array.from({ length: 40 })}>
          {(_, index) => <Paragraph>Paragraph {index() + 1} of many, of which a few must be scrolled to.</Paragraph>}
        </For>
      </Modal>
      <Modal.Root trigger={<Button id="parts">From its parts</Button>} width="22rem" closable={false}>
        <Modal.Title>Parts</Modal.Title>
        <Modal.Body>A composition of its own.</Modal.Body>
      </Modal.Root>
      <Button id="held-open" onClick={() => setHeld(true)}>
        The page decides
      </Button>
      <Modal open={held()} onOpenChange={() => setTold("asked")} title="Stays until the page closes it">
        <Button id="release" onClick={() => setHeld(false)}>
          Close it
        </Button>
      </Modal>
      <span id="told">{told()}</span>
    </Space>
  );
}

export const sample: Sample = {
  folder: "modal",
  title: "Modal",
  states: Modals,
  one: index => (
    <Modal trigger={<Button>Open {index}</Button>} title={`Modal ${index}`}>
      Text
    </Modal>
  ),
  budgets: {
    Modal: {
      limit: 21.3,
      wish: 17,
      why: "The bare machine is 16.3. The rest is its two buttons, waiting for what was confirmed, slots and going away.",
      uses: ["button"],
    },
  },
};
