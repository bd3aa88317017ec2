// Work that takes a while
// The handler returns a promise: the button shows it, and the question closes when it is done.
import { Button, Popconfirm } from "solid-reflect/kit";
import type { JSX } from "solid-js";

const send = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 2000));

export default function Work(): JSX.Element {
  return (
    <Popconfirm title="Send the newsletter?" description="To 1,204 readers." confirmLabel="Send" onConfirm={send}>
      <Button variant="solid">Send</Button>
    </Popconfirm>
  );
}
