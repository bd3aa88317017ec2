import { bind, createLive } from "solid-reflect";
import { Button, Input, Space } from "solid-reflect/kit";
import { openPlace } from "./live";

export default function LocationSync() {
  const place = createLive(openPlace);
  return (
    <Space direction="vertical" gap="medium">
      <Input {...bind(place.word)} aria-label="Word" placeholder="Goes after the # of the URL" />
      <Space gap="medium">
        <Button onClick={() => place.turn(-1)} disabled={place.page() === 1}>
          Previous page
        </Button>
        <output>Page {place.page()}</output>
        <Button onClick={() => place.turn(1)}>Next page</Button>
      </Space>
    </Space>
  );
}
