// Written as it is read
// While nobody types it is money, a share or a measure; the value is the number.
import { createSignal, type JSX } from "solid-js";
import { InputNumber, Space, Text } from "solid-reflect/kit";

export default function Format(): JSX.Element {
  const [price, setPrice] = createSignal<number | null>(1250.5);
  return (
    <Space>
      <InputNumber
        aria-label="Price"
        value={price()}
        onChange={setPrice}
        format={{ style: "currency", currency: "EUR" }}
        style={{ width: "10rem" }}
      />
      <InputNumber
        aria-label="Tax"
        defaultValue={0.19}
        step={0.01}
        format={{ style: "percent" }}
        style={{ width: "8rem" }}
      />
      <Text as="code">{String(price())}</Text>
    </Space>
  );
}
