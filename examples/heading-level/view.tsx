import { bind, createLive } from "solid-reflect";
import { Slider, Space } from "solid-reflect/kit";
import { Dynamic } from "solid-js/web";
import { openHeading } from "./live";

export default function HeadingLevel() {
  const heading = createLive(openHeading);
  return (
    <Space direction="vertical" gap="medium" style={{ "inline-size": "100%" }}>
      <Slider aria-label="Level" min={2} max={6} {...bind(heading.level)} />
      <Dynamic component={heading.tag()}>A heading of level {heading.level()}</Dynamic>
    </Space>
  );
}
