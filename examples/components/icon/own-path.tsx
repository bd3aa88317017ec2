// A shape of your own
// One path is enough, drawn as a line or filled. Several shapes go inside as children.
import { Icon, Space } from "solid-reflect/kit";
import type { JSX } from "solid-js";

const bolt = "M13 2L4.5 13.5H11L10 22l8.5-11.5H12z";

export default function OwnPath(): JSX.Element {
  return (
    <Space gap="large">
      <Icon path={bolt} size="large" label="Power" />
      <Icon path={bolt} filled size="large" tone="warning" label="Power, on" />
      <Icon viewBox="0 0 16 16" size="large" tone="success" label="Signal, three of four">
        <rect x="1" y="11" width="2.5" height="4" fill="currentColor" />
        <rect x="5" y="8" width="2.5" height="7" fill="currentColor" />
        <rect x="9" y="5" width="2.5" height="10" fill="currentColor" />
        <rect x="13" y="2" width="2.5" height="13" fill="currentColor" opacity="0.25" />
      </Icon>
    </Space>
  );
}
