import { bind, createLive } from "solid-reflect";
import { Select, Space, Text } from "solid-reflect/kit";
import { openFollower } from "./live";

const OPTIONS = [
  { value: "price.btc_usd", label: "BTC/USD" },
  { value: "price.eth_usd", label: "ETH/USD" },
];

export default function FollowSymbol() {
  const follower = createLive(openFollower);
  return (
    <Space wrap gap="medium">
      <Select aria-label="Symbol" options={OPTIONS} {...bind(follower.channel)} />
      <output aria-live="off" data-testid="price">
        <Text size="large" strong tabular>
          {follower.price()}
        </Text>
      </output>
      <Text muted>{follower.subscriptions()} subscriptions so far</Text>
    </Space>
  );
}
