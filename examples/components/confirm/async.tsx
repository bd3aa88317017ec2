// Work before the answer
// The question stays until its work is done; a failure leaves it open.
import { Button, ConfirmHost, createConfirm } from "solid-reflect/kit";
import type { JSX } from "solid-js";

const order = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 1500));

export default function Async(): JSX.Element {
  const confirm = createConfirm();
  return (
    <>
      <Button
        variant="solid"
        onClick={() =>
          void confirm({ title: "Order for 240 €?", tone: "accent", confirmLabel: "Order now", onConfirm: order })
        }
      >
        Order
      </Button>
      <ConfirmHost confirm={confirm} />
    </>
  );
}
