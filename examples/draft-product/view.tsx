import { bind, createLive } from "solid-reflect";
import { Button, InputNumber, Space } from "solid-reflect/kit";
import { openProduct } from "./live";

export default function DraftProduct() {
  const form = createLive(openProduct);
  return (
    <Space direction="vertical" gap="medium">
      <Space>
        <InputNumber aria-label="First number" {...bind(form.a)} />
        <InputNumber aria-label="Second number" {...bind(form.b)} />
        <Button variant="solid" onClick={form.ok} disabled={!form.changed()}>
          OK
        </Button>
        <Button onClick={form.cancel} disabled={!form.changed()}>
          Cancel
        </Button>
      </Space>
      <output>{form.product()}</output>
    </Space>
  );
}
