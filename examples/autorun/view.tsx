import { For } from "solid-js";
import { createLive } from "solid-reflect";
import { Button, Space } from "solid-reflect/kit";
import { openLogbook } from "./live";

export default function Autorun() {
  const logbook = createLive(openLogbook);
  return (
    <Space direction="vertical" gap="medium">
      <Button onClick={logbook.double}>Double n</Button>
      <div role="log" aria-label="What the effect wrote">
        <ol>
          <For each={logbook.log}>{line => <li>{line}</li>}</For>
        </ol>
      </div>
    </Space>
  );
}
