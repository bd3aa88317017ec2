import { createLive } from "solid-reflect";
import { Button, Space, Text } from "solid-reflect/kit";
import { openTour } from "./live";

export default function WindowTour() {
  const tour = createLive(openTour);
  return (
    <div id="tour" style={{ padding: "1rem" }}>
      <Space direction="vertical" gap="medium">
        <Space>
          <Button onClick={tour.stripes}>{tour.striped() ? "Take the stripes away" : "Add stripes"}</Button>
          <Button onClick={tour.toggleFullScreen}>{tour.full() ? "Leave the full screen" : "Full screen"}</Button>
          <Button onClick={tour.toTop}>To the top</Button>
          <Button onClick={tour.toTour}>Back here</Button>
          <Button onClick={tour.greet}>Notify me</Button>
          <Button onClick={tour.reload}>Reload</Button>
        </Space>
        <Text muted>
          Your browser asked for <output data-testid="language">{tour.language()}</output> and sent{" "}
          <output data-testid="cookies">{tour.cookies()}</output> cookies. This is tour{" "}
          <output data-testid="visit">{tour.visit()}</output> of this tab.
        </Text>
      </Space>
    </div>
  );
}
