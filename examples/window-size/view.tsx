import { createLive } from "solid-reflect";
import { Space, Tag, Text } from "solid-reflect/kit";
import { openSize } from "./live";

export default function WindowSize() {
  const size = createLive(openSize);
  return (
    <Space direction="vertical" gap="medium">
      <Space gap="medium">
        <Tag data-testid="breakpoint">{size.breakpoint() ?? "unknown"}</Tag>
        <output aria-live="off">
          <Text size="large" strong tabular>
            {size.width() ?? "…"} × {size.height() ?? "…"}
          </Text>
        </output>
      </Space>
      <Text muted>
        You have come back to this page <span data-testid="returns">{size.returns()}</span> times.
      </Text>
    </Space>
  );
}
