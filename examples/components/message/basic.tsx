// A short message
// One line in the middle above, for what needs no answer.
import type { JSX } from "solid-js";
import { Button, createToaster, Messages, Space } from "solid-reflect/kit";

export default function Message(): JSX.Element {
  const toaster = createToaster({ placement: "top" });
  return (
    <Space>
      <Button onClick={() => toaster.info("Copied to the clipboard")}>Copy</Button>
      <Button onClick={() => toaster.warning("You are offline")}>Go offline</Button>
      <Messages toaster={toaster} label="Messages" />
    </Space>
  );
}
