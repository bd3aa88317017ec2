// As high as its text
// It grows line by line, up to `maxRows`; from there on it scrolls.
import type { JSX } from "solid-js";
import { Space, TextArea } from "solid-reflect/kit";

export default function AutoSize(): JSX.Element {
  return (
    <Space direction="vertical" gap="large">
      <TextArea aria-label="Shopping" autoSize rows={1} defaultValue={"Two apples,\na pear."} />
      <TextArea aria-label="Letter" autoSize rows={2} maxRows={6} placeholder="Dear Ada," />
    </Space>
  );
}
