// Counting letters
// How many there are, and how many there may be where there is a limit.
import type { JSX } from "solid-js";
import { Space, TextArea } from "solid-reflect/kit";

export default function Count(): JSX.Element {
  return (
    <Space direction="vertical" gap="large">
      <TextArea aria-label="Greeting" placeholder="What shall the card say?" showCount maxLength={120} />
      <TextArea aria-label="Diary" showCount size="small" defaultValue="Rain until noon." />
      <TextArea aria-label="Complaint" showCount invalid rows={2} defaultValue="It is" />
    </Space>
  );
}
