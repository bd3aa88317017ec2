import { createSignal, type JSX } from "solid-js";
import { Button, Popconfirm, Space } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

function Questions(): JSX.Element {
  const [told, setTold] = createSignal("nothing");
  let settle: () => void = () => undefined;
  return (
    <Space>
      <Popconfirm
        title="Delete the order?"
        description="Its invoices stay."
        tone="danger"
        confirmLabel="Delete"
        placement="bottom-start"
        onConfirm={() => setTold("deleted")}
        onCancel={() => setTold("kept")}
      >
        <Button id="delete" tone="danger">
          Delete
        </Button>
      </Popconfirm>
      <Popconfirm
        title="Send it now?"
        placement="bottom"
        onConfirm={() => new Promise<void>(resolve => (settle = resolve))}
      >
        <Button id="send">Send</Button>
      </Popconfirm>
      <Popconfirm title="Without a mark" icon={null} cancelLabel={false} placement="bottom">
        <Button>Plain</Button>
      </Popconfirm>
      <Button id="settle" onClick={() => settle()}>
        Settle
      </Button>
      <span id="told">{told()}</span>
    </Space>
  );
}

export const sample: Sample = {
  folder: "popconfirm",
  title: "Popconfirm",
  states: Questions,
  one: index => (
    <Popconfirm title={`Delete ${index}?`}>
      <Button>Delete {index}</Button>
    </Popconfirm>
  ),
  budgets: { Popconfirm: { limit: 31.2, uses: ["popover", "button"] } },
};
