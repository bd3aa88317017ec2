// An address to scan
// Drawn on the server as one path. It stays dark on light in every theme, for scanners' sake.
import { createSignal, type JSX } from "solid-js";
import { Input, QRCode, Space } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  const [address, setAddress] = createSignal("https://example.com/orders/1042");
  return (
    <Space gap="large" align="start">
      <QRCode value={address()} aria-label="The address that stands beside it" />
      <Input aria-label="Address" value={address()} onChange={setAddress} maxLength={120} style={{ width: "18rem" }} />
    </Space>
  );
}
