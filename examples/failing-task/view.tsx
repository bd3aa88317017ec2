import { createLive } from "solid-reflect";
import { Button, Space, Text } from "solid-reflect/kit";
import { openReport } from "./live";

export default function FailingTask() {
  const report = createLive(openReport);
  return (
    <Space direction="vertical" gap="medium">
      <Space gap="medium">
        <Button variant="solid" onClick={report.start} loading={report.running()}>
          Start the report
        </Button>
        <output data-testid="step">{report.step()}</output>
      </Space>
      <Text muted>
        Its sibling has counted{" "}
        <output data-testid="seconds" aria-live="off">
          {report.seconds()}
        </output>{" "}
        seconds.
      </Text>
    </Space>
  );
}
