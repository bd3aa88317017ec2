import { createSignal, type JSX } from "solid-js";
import { Affix, Button, Space } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

function Affixes(): JSX.Element {
  const [above, setAbove] = createSignal(false);
  const [within, setWithin] = createSignal(false);
  let box: HTMLDivElement | undefined;
  return (
    <Space direction="vertical" gap="large">
      <div style={{ "block-size": "60rem", border: "1px dashed var(--kit-line)", padding: "1rem" }}>
        <Affix id="above" offsetTop={12} onChange={setAbove}>
          <Button>{above() ? "Held above" : "Above"}</Button>
        </Affix>
      </div>
      <div
        ref={box}
        id="box"
        tabindex="0"
        style={{ "block-size": "12rem", overflow: "auto", border: "1px solid var(--kit-line)" }}
      >
        <div style={{ "block-size": "24rem", padding: "1rem" }}>
          <Affix id="within" offsetTop={0} target={() => box} onChange={setWithin}>
            <Button>{within() ? "Held in the box" : "In the box"}</Button>
          </Affix>
        </div>
      </div>
      <div style={{ "block-size": "60rem", display: "grid", "align-items": "end" }}>
        <Affix id="below" offsetBottom={8}>
          <Button variant="solid">Below</Button>
        </Affix>
      </div>
    </Space>
  );
}

export const sample: Sample = {
  folder: "affix",
  title: "Affix",
  states: Affixes,
  one: index => <Affix>{index}</Affix>,
  budgets: { Affix: { limit: 0.9 } },
};
