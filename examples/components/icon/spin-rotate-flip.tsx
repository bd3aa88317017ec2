// Turning and mirroring
// An arrow with `flip="rtl"` points onward in every language. Whoever wants less motion sees it breathe, not turn.
import ArrowRight from "lucide-solid/icons/arrow-right";
import Plane from "lucide-solid/icons/plane";
import RefreshCw from "lucide-solid/icons/refresh-cw";
import { createSignal, type JSX } from "solid-js";
import { Button, ConfigProvider, Icon, Slider, Space } from "solid-reflect/kit";

export default function SpinRotateFlip(): JSX.Element {
  const [heading, setHeading] = createSignal(45);
  const [syncing, setSyncing] = createSignal(true);
  return (
    <Space direction="vertical" gap="medium" align="start">
      <Button icon={<Icon as={RefreshCw} spin={syncing()} />} onClick={() => setSyncing(!syncing())}>
        {syncing() ? "Stop" : "Synchronise"}
      </Button>
      <Icon as={Plane} size="large" rotate={heading() - 45} label={`Heading ${heading()}°`} />
      <Slider aria-label="Heading" max={359} value={heading()} onChange={setHeading} style={{ width: "12rem" }} />
      <ConfigProvider direction="rtl">
        <Button icon={<Icon as={ArrowRight} flip="rtl" />}>التالي</Button>
      </ConfigProvider>
    </Space>
  );
}
