// Not to be scanned now
// While it loads, when it has expired, once it was scanned: a veil, and words that say why.
import { createSignal, type JSX } from "solid-js";
import { QRCode, type QRCodeStatus, Space } from "solid-reflect/kit";

export default function Status(): JSX.Element {
  const [code, setCode] = createSignal(1);
  const [status, setStatus] = createSignal<QRCodeStatus>("expired");
  const refresh = async (): Promise<void> => {
    await new Promise(resolve => setTimeout(resolve, 1000));
    setCode(code() + 1);
    setStatus("active");
  };
  return (
    <Space gap="large">
      <QRCode
        value={`https://example.com/sign-in/${code()}`}
        status={status()}
        onRefresh={refresh}
        aria-label="Sign in by phone"
      />
      <QRCode value="https://example.com/sign-in/0" status="scanned" aria-label="Sign in by phone, done" />
    </Space>
  );
}
