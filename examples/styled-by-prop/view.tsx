import { createLive } from "solid-reflect";
import { Button, Space } from "solid-reflect/kit";
import { openPaint } from "./live";

export default function StyledByProp() {
  const paint = createLive(openPaint);
  return (
    <Space gap="medium">
      <strong style={{ "border-inline-start": `0.5rem solid ${paint.colour()}`, "padding-inline-start": "0.5rem" }}>
        {paint.colour()}
      </strong>
      <Button onClick={paint.repaint}>Repaint</Button>
    </Space>
  );
}
