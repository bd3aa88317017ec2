import { createLive } from "solid-reflect";
import { Button, Space } from "solid-reflect/kit";
import { openInbox } from "./live";

export default function PageTitle() {
  const inbox = createLive(openInbox);
  return (
    <Space gap="medium">
      <Button variant="solid" onClick={inbox.receive}>
        Receive a message
      </Button>
      <Button onClick={inbox.readAll} disabled={inbox.unread() === 0}>
        Read all
      </Button>
      <output>{inbox.unread()} unread</output>
    </Space>
  );
}
