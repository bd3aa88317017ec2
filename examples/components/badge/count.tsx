// How many are waiting
// The number lies on the corner of what it belongs to; `label` says it in words. Zero shows nothing.
import Bell from "lucide-solid/icons/bell";
import Mail from "lucide-solid/icons/mail";
import { createSignal, type JSX } from "solid-js";
import { Badge, Button, Icon, Space } from "solid-reflect/kit";

export default function Count(): JSX.Element {
  const [unread, setUnread] = createSignal(3);
  return (
    <Space gap="large">
      <Badge count={unread()} label={`${unread()} unread letters`}>
        <Button icon={<Icon as={Mail} />} aria-label="Letters" />
      </Badge>
      <Badge count={128} label="128 alerts">
        <Button icon={<Icon as={Bell} />} aria-label="Alerts" />
      </Badge>
      <Button size="small" onClick={() => setUnread(unread() + 1)}>
        A letter arrives
      </Button>
      <Button size="small" variant="ghost" onClick={() => setUnread(0)}>
        Read all
      </Button>
    </Space>
  );
}
