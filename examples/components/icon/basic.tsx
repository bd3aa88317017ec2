// From any package
// Give it the component of one icon. As decoration beside words it needs no name; alone, a label says what it means.
import Bell from "lucide-solid/icons/bell";
import House from "lucide-solid/icons/house";
import Settings from "lucide-solid/icons/settings";
import { Button, Icon, Space, Text } from "solid-reflect/kit";
import type { JSX } from "solid-js";

export default function Basic(): JSX.Element {
  return (
    <Space gap="large">
      <Text>
        <Icon as={House} /> 12 St James’s Square
      </Text>
      <Icon as={Bell} label="Unread messages" tone="accent" size="medium" />
      <Button icon={<Icon as={Settings} />} aria-label="Settings" />
    </Space>
  );
}
