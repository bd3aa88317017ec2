// A notice at the edge
// It goes by itself, waits while it is pointed at, and may offer a way back.
import type { JSX } from "solid-js";
import { Button, createToaster, Notifications, Space } from "solid-reflect/kit";

export default function Notification(): JSX.Element {
  const toaster = createToaster();
  const archive = (): void => {
    toaster.success("Archived", {
      description: "The letter is in the archive.",
      action: { label: "Undo", onClick: () => toaster.info("It is back among the letters") },
    });
  };
  return (
    <Space>
      <Button onClick={archive}>Archive the letter</Button>
      <Button tone="danger" onClick={() => toaster.danger("Not sent", { description: "The address is unknown." })}>
        Send it to nobody
      </Button>
      <Notifications toaster={toaster} />
    </Space>
  );
}
