// Colours of your own
// A hue is enough: all colours of the accent follow from it, in light and dark.
import { createSignal, type JSX } from "solid-js";
import { Button, ConfigProvider, Link, Slider, Space, Tag } from "solid-reflect/kit";

export default function Tokens(): JSX.Element {
  const [hue, setHue] = createSignal(150);
  return (
    <ConfigProvider tokens={{ "accent-hue": hue() }}>
      <Space direction="vertical" gap="medium" style={{ "max-inline-size": "24rem" }}>
        <Slider aria-label="Hue" max={360} value={hue()} onChange={setHue} />
        <Space>
          <Button variant="solid">Order</Button>
          <Tag tone="accent">New</Tag>
          <Link href="#terms">Terms</Link>
        </Space>
      </Space>
    </ConfigProvider>
  );
}
