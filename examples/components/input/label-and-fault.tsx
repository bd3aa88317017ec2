// With a label and a fault
// A `<label>` names it, `aria-describedby` leads to the words that say what is wrong.
import { createSignal, createUniqueId, type JSX } from "solid-js";
import { Input, Space, Text } from "solid-reflect/kit";

export default function LabelAndFault(): JSX.Element {
  const id = createUniqueId();
  const [mail, setMail] = createSignal("ada@");
  const wrong = (): boolean => !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(mail());
  return (
    <Space direction="vertical" style={{ "max-inline-size": "22rem" }}>
      <label for={id}>E-mail</label>
      <Input
        id={id}
        type="email"
        value={mail()}
        onChange={setMail}
        invalid={wrong()}
        aria-describedby={`${id}-fault`}
      />
      <Text id={`${id}-fault`} size="small" tone={wrong() ? "danger" : "success"}>
        {wrong() ? "Something after the @ is missing." : "We write to this address only."}
      </Text>
    </Space>
  );
}
