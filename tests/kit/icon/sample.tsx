import ArrowRight from "lucide-solid/icons/arrow-right";
import Bell from "lucide-solid/icons/bell";
import House from "lucide-solid/icons/house";
import LoaderCircle from "lucide-solid/icons/loader-circle";
import Settings from "lucide-solid/icons/settings";
import { For } from "solid-js";
import { Button, Icon, Space, Text, type Tone } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const tones: Tone[] = ["neutral", "accent", "success", "warning", "danger"];

export const sample: Sample = {
  folder: "icon",
  title: "Icon",
  states: () => (
    <Space direction="vertical" gap="medium">
      <Space gap="medium" align="center">
        <For each={["small", "medium", "large", "3rem"]}>{size => <Icon as={House} size={size} />}</For>
        <For each={tones}>{tone => <Icon as={Bell} size="medium" tone={tone} />}</For>
        <Icon id="named" as={Settings} size="medium" label="Settings" />
      </Space>
      <Space gap="medium" align="center">
        <Icon as={LoaderCircle} size="medium" spin label="Loading" />
        <Icon id="turned" as={House} size="medium" rotate={45} />
        <Icon as={House} size="medium" flip="vertical" />
        <Icon id="onward" as={ArrowRight} size="medium" flip="rtl" />
        <Icon id="line" size="medium" path="M4 12h16M13 5l7 7-7 7" />
        <Icon size="medium" path="M12 2l3 7 7 .6-5.4 4.7 1.7 7-6.3-3.8-6.3 3.8 1.7-7L2 9.6 9 9z" filled />
        <Icon size="medium" viewBox="0 0 16 16">
          <circle cx="8" cy="8" r="6" fill="currentColor" />
        </Icon>
      </Space>
      <Text>
        In a line of text <Icon as={Bell} /> it is as tall as its letters.
      </Text>
      <Button icon={<Icon as={Settings} />}>In a button</Button>
    </Space>
  ),
  one: () => <Icon path="M4 12h16M13 5l7 7-7 7" />,
  budgets: { Icon: { limit: 0.9 } },
};
