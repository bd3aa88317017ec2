import { createSignal } from "solid-js";
import { bind, createLive } from "solid-reflect";
import { InputNumber, Segmented, Space, Text } from "solid-reflect/kit";
import { openPrice } from "./live";

const CURRENCIES = ["EUR", "USD", "JPY"].map(value => ({ value, label: value }));

export default function MoneyFormat() {
  const price = createLive(openPrice);
  const [currency, setCurrency] = createSignal("EUR");
  return (
    <Space direction="vertical" gap="medium">
      <Segmented aria-label="Currency" options={CURRENCIES} value={currency()} onChange={setCurrency} />
      <Space wrap gap="medium">
        <InputNumber aria-label="Price" format={{ style: "currency", currency: currency() }} {...bind(price.amount)} />
        <Text muted>
          The server has <output>{price.raw()}</output>
        </Text>
      </Space>
    </Space>
  );
}
