// A person or a thing
// A picture, else initials, else a mark. The name is read out; "" where it stands beside it anyway.
import Apple from "lucide-solid/icons/apple";
import type { JSX } from "solid-js";
import { Avatar, Icon, Space } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Space gap="medium">
      <Avatar name="Ada Lovelace" size="large" />
      <Avatar name="Alan Turing" tone="accent" />
      <Avatar name="Orchard" shape="square" icon={<Icon as={Apple} />} tone="success" />
      <Avatar name="" size="small" />
    </Space>
  );
}
