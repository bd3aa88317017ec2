// Ask and wait
// One host in the page, and any handler may ask and wait for the answer.
import { Button, ConfirmHost, Space, Text, createConfirm } from "solid-reflect/kit";
import { createSignal, type JSX } from "solid-js";

export default function Basic(): JSX.Element {
  const confirm = createConfirm();
  const [mails, setMails] = createSignal(12);
  const empty = async (): Promise<void> => {
    if (await confirm({ title: "Empty the inbox?", content: "They cannot be brought back.", tone: "danger" }))
      setMails(0);
  };
  return (
    <Space>
      <Button tone="danger" onClick={() => void empty()}>
        Empty the inbox
      </Button>
      <Text muted>{mails()} mails</Text>
      <ConfirmHost confirm={confirm} />
    </Space>
  );
}
