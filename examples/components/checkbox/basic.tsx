// Yes or no
// Its label is its child. In a form it is sent by its name while it is on.
import { createSignal, type JSX } from "solid-js";
import { Button, Checkbox, Space } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  const [agreed, setAgreed] = createSignal(false);
  return (
    <Space direction="vertical" align="start">
      <Checkbox checked={agreed()} onChange={setAgreed}>
        I have read the terms
      </Checkbox>
      <Button variant="solid" disabled={!agreed()}>
        Order for 12 €
      </Button>
    </Space>
  );
}
