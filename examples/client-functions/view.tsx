import { createClientFunctions, createLive } from "solid-reflect";
import { Button, Space } from "solid-reflect/kit";
import { openReceipt, type PageFunctions } from "./live";

export default function ClientFunctions() {
  const receipt = createLive(openReceipt);
  createClientFunctions<PageFunctions>({
    timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    format: (amount, currency) => amount.toLocaleString(undefined, { style: "currency", currency }),
  });
  return (
    <Space direction="vertical" gap="medium">
      <Button variant="solid" onClick={receipt.print} loading={receipt.print.pending()}>
        Print a receipt
      </Button>
      <output>{receipt.line()}</output>
    </Space>
  );
}
