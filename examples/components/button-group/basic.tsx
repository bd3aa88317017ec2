// What belongs together
// Buttons in a group share their edges. Name the group, since its buttons say only part of what they do.
import Minus from "lucide-solid/icons/minus";
import Plus from "lucide-solid/icons/plus";
import type { JSX } from "solid-js";
import { Button, ButtonGroup, Icon, Space } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Space gap="large">
      <ButtonGroup aria-label="Zoom">
        <Button icon={<Icon as={Minus} />} aria-label="Smaller" />
        <Button>100 %</Button>
        <Button icon={<Icon as={Plus} />} aria-label="Larger" />
      </ButtonGroup>
      <ButtonGroup aria-label="Order of rows" direction="vertical">
        <Button>Move up</Button>
        <Button>Move down</Button>
      </ButtonGroup>
    </Space>
  );
}
