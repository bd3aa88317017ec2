// A search
// The button and Enter do the same. The cross takes the text away.
import { createSignal, type JSX } from "solid-js";
import { Search, Space, Text } from "solid-reflect/kit";

export default function BasicSearch(): JSX.Element {
  const [text, setText] = createSignal("");
  return (
    <Space direction="vertical" style={{ "max-inline-size": "24rem" }}>
      <Search aria-label="Search plants" placeholder="Which plant?" clearable onSearch={setText} />
      <Search aria-label="Search all plants" placeholder="All plants" button="Search" solid onSearch={setText} />
      <Search aria-label="Search quickly" placeholder="Large" size="large" onSearch={setText} />
      <Text role="status">{text() && `You searched for “${text()}”.`}</Text>
    </Space>
  );
}
