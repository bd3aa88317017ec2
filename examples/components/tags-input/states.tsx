// Sizes and states
// As every field of the kit.
import type { JSX } from "solid-js";
import { Space, TagsInput } from "solid-reflect/kit";

export default function States(): JSX.Element {
  return (
    <Space direction="vertical">
      <TagsInput aria-label="Small" size="small" defaultValue={["small"]} />
      <TagsInput aria-label="Large" size="large" defaultValue={["large"]} />
      <TagsInput aria-label="Read only" readOnly defaultValue={["to be read"]} />
      <TagsInput aria-label="Disabled" disabled defaultValue={["not now"]} />
    </Space>
  );
}
