// So many stars
// Native radio buttons, so arrow keys and forms are the browser's own. The same star again takes it back.
import { createSignal, type JSX } from "solid-js";
import { Rate, Space, Text } from "solid-reflect/kit";

const words = ["Not rated yet", "Terrible", "Poor", "Fair", "Good", "Wonderful"];

export default function Basic(): JSX.Element {
  const [stars, setStars] = createSignal(3);
  return (
    <Space>
      <Rate aria-label="How was the delivery?" value={stars()} onChange={setStars} clearable />
      <Text>{words[stars()]}</Text>
    </Space>
  );
}
