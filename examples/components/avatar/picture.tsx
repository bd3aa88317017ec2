// With a picture
// If it cannot be loaded the initials stand in, also when that happened before the page woke up.
import type { JSX } from "solid-js";
import { Avatar, Space } from "solid-reflect/kit";

const portrait =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#7aa7b8" d="M0 0h8v8H0z"/><circle cx="4" cy="4" r="2" fill="#fff"/></svg>',
  );

export default function Picture(): JSX.Element {
  return (
    <Space gap="medium">
      <Avatar name="Grace Hopper" src={portrait} size="large" />
      <Avatar name="Grace Hopper" src={portrait} shape="square" />
      <Avatar name="Edsger Dijkstra" src="data:image/png;base64,none" tone="warning" />
    </Space>
  );
}
