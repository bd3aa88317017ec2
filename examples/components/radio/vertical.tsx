// One beneath the other
// For longer answers, with a field for what is not among them.
import { createSignal, type JSX } from "solid-js";
import { Input, RadioGroup, Space } from "solid-reflect/kit";

const reasons = ["It came too late", "It is not what I ordered", "Another reason"].map(label => ({
  value: label,
  label,
}));

export default function Vertical(): JSX.Element {
  const [reason, setReason] = createSignal("It came too late");
  return (
    <Space direction="vertical" align="start">
      <RadioGroup
        aria-label="Why do you send it back?"
        direction="vertical"
        options={reasons}
        value={reason()}
        onChange={setReason}
      />
      <Input
        aria-label="Your reason"
        placeholder="Your reason"
        disabled={reason() !== "Another reason"}
        style={{ width: "20rem" }}
      />
    </Space>
  );
}
