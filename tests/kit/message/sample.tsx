import type { JSX } from "solid-js";
import { Button, createToaster, Messages, Space } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

function States(): JSX.Element {
  const messages = createToaster({ placement: "top" });
  return (
    <Space>
      <Button id="message" onClick={() => messages.info("Copied to the clipboard", { duration: Infinity })}>
        Message
      </Button>
      <Button id="message-danger" onClick={() => messages.danger("Not copied", { duration: Infinity })}>
        Message of a failure
      </Button>
      <Button id="load" onClick={() => messages.loading("Uploading…", { id: "upload" })}>
        Load
      </Button>
      <Button id="loaded" onClick={() => messages.success("Uploaded", { id: "upload", duration: Infinity })}>
        Loaded
      </Button>
      <Messages toaster={messages} label="Messages" />
    </Space>
  );
}

export const sample: Sample = {
  folder: "message",
  title: "Message",
  states: States,
  budgets: { Messages: { limit: 14.5 } },
};
