// As it goes on
// The bar glides from one value to the next.
import Minus from "lucide-solid/icons/minus";
import Plus from "lucide-solid/icons/plus";
import { createSignal, type JSX } from "solid-js";
import { Button, ButtonGroup, Icon, Progress, Space, type Tone } from "solid-reflect/kit";

export default function Dynamic(): JSX.Element {
  const [percent, setPercent] = createSignal(30);
  const tone = (): Tone => (percent() === 100 ? "success" : "accent");
  const move = (by: number): void => {
    setPercent(Math.min(100, Math.max(0, percent() + by)));
  };
  return (
    <Space direction="vertical" gap="medium">
      <Progress aria-label="Line" value={percent()} tone={tone()} />
      <Progress aria-label="Ring" shape="circle" value={percent()} tone={tone()} />
      <ButtonGroup aria-label="Progress">
        <Button icon={<Icon as={Minus} />} aria-label="Less" onClick={() => move(-10)} />
        <Button icon={<Icon as={Plus} />} aria-label="More" onClick={() => move(10)} />
      </ButtonGroup>
    </Space>
  );
}
