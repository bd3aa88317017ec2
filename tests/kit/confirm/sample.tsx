import { createSignal, type JSX } from "solid-js";
import { Button, ConfirmHost, Dropdown, Space, createConfirm } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

function Questions(): JSX.Element {
  const confirm = createConfirm();
  const [told, setTold] = createSignal("nothing");
  let settle: () => void = () => undefined;
  const remove = async (): Promise<void> => {
    const yes = await confirm({
      title: "Delete the order?",
      content: "Its invoices are deleted with it.",
      tone: "danger",
      confirmLabel: "Delete",
    });
    setTold(yes ? "yes" : "no");
  };
  const slow = async (): Promise<void> => {
    const yes = await confirm({
      title: "Send it?",
      content: () => <em>To everybody.</em>,
      onConfirm: () => new Promise<void>(resolve => (settle = resolve)),
    });
    setTold(yes ? "sent" : "not sent");
  };
  const twice = async (): Promise<void> => {
    const answers = await Promise.all([confirm({ title: "The first?" }), confirm({ title: "The second?" })]);
    setTold(answers.join());
  };
  return (
    <Space>
      <Button id="remove" onClick={() => void remove()}>
        Delete
      </Button>
      <Button id="slow" onClick={() => void slow()}>
        Send
      </Button>
      <Button id="twice" onClick={() => void twice()}>
        Two at once
      </Button>
      <Dropdown items={[{ key: "delete", label: "Delete", onSelect: () => void remove() }]}>
        <Button id="menu">Menu</Button>
      </Dropdown>
      <Button
        id="settle"
        ref={element => element.addEventListener("settle", () => settle())}
        onClick={() => confirm({ title: "Saved", cancelLabel: false, tone: "success" })}
      >
        Only one answer
      </Button>
      <span id="told">{told()}</span>
      <ConfirmHost confirm={confirm} />
    </Space>
  );
}

export const sample: Sample = {
  folder: "confirm",
  title: "Confirm",
  states: Questions,
  budgets: {
    ConfirmHost: { limit: 22.5, uses: ["modal", "button"] },
    createConfirm: { limit: 0.6 },
  },
};
