// Options that come later
// The choice stays while options are added.
import { createSignal, type JSX } from "solid-js";
import { Button, Segmented, type SegmentedOption, Space } from "solid-reflect/kit";

const names = (list: string[]): SegmentedOption[] => list.map(value => ({ value, label: value }));

export default function Dynamic(): JSX.Element {
  const [options, setOptions] = createSignal(["Daily", "Weekly", "Monthly"]);
  const full = (): boolean => options().length > 3;
  return (
    <Space direction="vertical" align="start">
      <Segmented aria-label="How often" options={names(options())} />
      <Button variant="solid" disabled={full()} onClick={() => setOptions([...options(), "Quarterly", "Yearly"])}>
        Load more options
      </Button>
    </Space>
  );
}
