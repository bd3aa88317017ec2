import House from "lucide-solid/icons/house";
import { Icon, QRCode, Space } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const address = "https://example.com/orders/1042";

export const sample: Sample = {
  folder: "qr-code",
  title: "QRCode",
  states: () => (
    <Space gap="medium" align="start">
      <QRCode id="plain" value={address} aria-label="Order 1042" />
      <QRCode value={address} icon={<Icon as={House} />} aria-label="With an icon" />
      <QRCode value={address} size={96} level="L" bordered={false} aria-label="Small" />
      <QRCode value={address} status="loading" aria-label="Loading" />
      <QRCode
        id="expired"
        value={address}
        status="expired"
        onRefresh={() => new Promise(() => undefined)}
        aria-label="Expired"
      />
      <QRCode value={address} status="scanned" aria-label="Scanned" />
    </Space>
  ),
  one: index => <QRCode value={`${address}/${index}`} />,
  budgets: { QRCode: { limit: 6 } },
};
