import { createLive } from "solid-reflect";
import { Button, Card, Progress, Space, Statistic } from "solid-reflect/kit";
import { openKettle } from "./live";

export default function Kettle() {
  const kettle = createLive(openKettle);
  return (
    <Card title="Kettle" level={2}>
      <Space direction="vertical" gap="medium">
        <Statistic title="Water" value={kettle.degrees()} suffix=" °C" />
        <Progress aria-label="How hot it is" value={kettle.degrees()} text={null} />
        <Space>
          <Button variant="solid" onClick={kettle.boil} loading={kettle.boil.pending()}>
            Boil
          </Button>
          <Button onClick={kettle.refill} disabled={kettle.boil.pending()}>
            Refill
          </Button>
        </Space>
      </Space>
    </Card>
  );
}
