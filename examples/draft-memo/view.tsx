import { bind, createLive } from "solid-reflect";
import { Button, InputNumber, Space, Text } from "solid-reflect/kit";
import { openReport } from "./live";

export default function DraftMemo() {
  const report = createLive(openReport);
  return (
    <Space direction="vertical" gap="medium">
      <Space>
        <InputNumber aria-label="From" {...bind(report.from)} />
        <InputNumber aria-label="To" {...bind(report.to)} />
        <Button variant="solid" onClick={report.update} disabled={!report.outOfDate()}>
          Update
        </Button>
      </Space>
      <Text muted={report.outOfDate()}>
        <output data-testid="primes">{report.primes()}</output> primes, counted{" "}
        <output data-testid="computed">{report.computed()}</output> times
      </Text>
    </Space>
  );
}
