// So many lines
// Cut by CSS, so the server's page has it already. A slider says how many lines, a switch opens all of them.
import { createSignal, type JSX } from "solid-js";
import { CopyButton, EllipsisText, Slider, Space, Switch } from "solid-reflect/kit";

const text = "The wind has turned and we shall be home before the week is over. ".repeat(20);

export default function Ellipsis(): JSX.Element {
  const [lines, setLines] = createSignal(2);
  const [expanded, setExpanded] = createSignal(false);
  return (
    <Space direction="vertical" gap="medium">
      <Space>
        <Switch checked={expanded()} onChange={setExpanded}>
          All of it
        </Switch>
        <CopyButton text={text} />
      </Space>
      <Slider aria-label="Lines" min={1} max={20} value={lines()} onChange={setLines} />
      <EllipsisText as="p" lines={lines()} expandable expanded={expanded()} onExpandedChange={setExpanded}>
        {text}
      </EllipsisText>
    </Space>
  );
}
