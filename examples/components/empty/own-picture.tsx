// A picture of your own
// Any element stands in for the tray; `null` leaves the words alone.
import Inbox from "lucide-solid/icons/inbox";
import type { JSX } from "solid-js";
import { Empty, Flex, Icon } from "solid-reflect/kit";

export default function OwnPicture(): JSX.Element {
  return (
    <Flex gap="large" wrap justify="space-around">
      <Empty image={<Icon as={Inbox} size="3rem" tone="accent" />} description="All letters are answered" />
      <Empty image={null} description="Nothing was found" />
    </Flex>
  );
}
