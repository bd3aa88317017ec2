// Several lines
// It grows with its text up to `maxRows`, and counts the letters where there is a limit.
import type { JSX } from "solid-js";
import { Space, TextArea } from "solid-reflect/kit";

export default function TextAreaDemo(): JSX.Element {
  return (
    <Space direction="vertical" gap="large">
      <TextArea aria-label="Note" autoSize rows={2} maxRows={6} defaultValue={"Two apples,\na pear."} />
      <TextArea aria-label="Greeting" placeholder="What shall the card say?" showCount maxLength={120} />
    </Space>
  );
}
