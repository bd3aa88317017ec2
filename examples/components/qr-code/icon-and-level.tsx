// With a mark in the middle
// The level says how much may be lost or covered. With a mark it is the highest unless another is given.
import Apple from "lucide-solid/icons/apple";
import { createSignal, type JSX } from "solid-js";
import { Icon, QRCode, Segmented, Space } from "solid-reflect/kit";

export default function IconAndLevel(): JSX.Element {
  const [level, setLevel] = createSignal("H");
  return (
    <Space gap="large" align="start">
      <QRCode
        value="https://example.com/orchard"
        size={200}
        level={(["L", "M", "Q", "H"] as const).find(one => one === level()) ?? "H"}
        icon={<Icon as={Apple} tone="success" />}
        aria-label="The orchard’s site"
      />
      <Segmented
        aria-label="Level"
        options={["L", "M", "Q", "H"].map(value => ({ value, label: value }))}
        value={level()}
        onChange={setLevel}
      />
    </Space>
  );
}
