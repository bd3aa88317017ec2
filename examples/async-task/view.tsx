import { createLive } from "solid-reflect";
import { Space, Tag, Text } from "solid-reflect/kit";
import { openQuotes } from "./live";

export default function AsyncTask() {
  const quotes = createLive(openQuotes);
  return (
    <Space gap="medium">
      <Tag>BTC/USD</Tag>
      <output aria-live="off">
        <Text size="large" strong tabular>
          {quotes.price()}
        </Text>
      </output>
    </Space>
  );
}
