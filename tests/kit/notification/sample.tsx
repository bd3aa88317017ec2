import { createSignal, type JSX } from "solid-js";
import { Button, createToaster, Notifications, Space } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

function States(): JSX.Element {
  const notices = createToaster();
  const [undone, setUndone] = createSignal(0);
  return (
    <Space>
      <Button
        id="notify"
        onClick={() =>
          notices.success("Saved", {
            description: "The order was stored and the customer was told.",
            duration: Infinity,
            action: { label: "Undo", onClick: () => setUndone(count => count + 1) },
          })
        }
      >
        Notify
      </Button>
      <Button id="notify-danger" onClick={() => notices.danger("Not saved", { duration: Infinity })}>
        Notify of a failure
      </Button>
      <span id="undone">{undone()} undone</span>
      <Notifications toaster={notices} />
    </Space>
  );
}

export const sample: Sample = {
  folder: "notification",
  title: "Notification",
  states: States,
  budgets: { Notifications: { limit: 14.5 } },
};
