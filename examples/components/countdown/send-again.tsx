// Not before the time is up
// `onFinish` is called when the moment comes.
import { createSignal, Show, type JSX } from "solid-js";
import { Button, Countdown, Space } from "solid-reflect/kit";

export default function SendAgain(): JSX.Element {
  const [until, setUntil] = createSignal(0);
  const [waits, setWaits] = createSignal(false);
  const send = (): void => {
    setUntil(Date.now() + 10_000);
    setWaits(true);
  };
  return (
    <Space>
      <Button disabled={waits()} onClick={send}>
        Send the code again
      </Button>
      <Show when={waits()}>
        <Countdown
          until={until()}
          size="small"
          format={left => `in ${Math.ceil(left / 1000)} s`}
          onFinish={() => setWaits(false)}
        />
      </Show>
    </Space>
  );
}
