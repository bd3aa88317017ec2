// Above the page
// At the lower end of the window by default; here `inline`, where it stands.
import CircleQuestionMark from "lucide-solid/icons/circle-question-mark";
import Plus from "lucide-solid/icons/plus";
import type { JSX } from "solid-js";
import { FloatButton, Icon, Space } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Space gap="large">
      <FloatButton placement="inline" variant="solid" icon={<Icon as={Plus} />} aria-label="New order" />
      <FloatButton placement="inline" icon={<Icon as={CircleQuestionMark} />}>
        Help
      </FloatButton>
    </Space>
  );
}
