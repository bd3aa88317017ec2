// What happened, and what to do
// The mark and the words say it, not only the colour. "danger" is read out at once.
import type { JSX } from "solid-js";
import { Alert, Space } from "solid-reflect/kit";

export default function Tones(): JSX.Element {
  return (
    <Space direction="vertical">
      <Alert title="Maintenance on Sunday">The shop is closed from two to four in the night.</Alert>
      <Alert tone="success" title="Your address was changed" />
      <Alert tone="warning" title="Your card ends in May">
        Enter a new one to keep the subscription.
      </Alert>
      <Alert tone="danger" title="Not paid">
        The bank refused the payment. Try another card.
      </Alert>
    </Space>
  );
}
