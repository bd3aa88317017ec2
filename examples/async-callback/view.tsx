import { createLive } from "solid-reflect";
import { Button, Space } from "solid-reflect/kit";
import { openClock } from "./live";

export default function AsyncCallback() {
  const clock = createLive(openClock);
  return (
    <Space gap="medium">
      <Button variant="solid" onClick={clock.refresh} loading={clock.refresh.pending()}>
        Refresh
      </Button>
      <output>{clock.time()}</output>
    </Space>
  );
}
