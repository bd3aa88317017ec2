import { createSignal, type JSX } from "solid-js";
import { Col, Row, TextArea } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

function States(): JSX.Element {
  const [text, setText] = createSignal("LOUD");
  return (
    <Row gap="medium">
      <Col span={24} md={12}>
        <TextArea aria-label="Note" placeholder="Several lines" showCount maxLength={200} />
      </Col>
      <Col span={24} md={12}>
        <TextArea aria-label="Grows" autoSize rows={1} maxRows={4} defaultValue={"It grows\nwith its text"} />
      </Col>
      <Col span={24} md={6}>
        <TextArea
          id="loud"
          aria-label="Loud"
          size="small"
          rows={2}
          value={text()}
          onChange={typed => setText(typed.toUpperCase())}
        />
      </Col>
      <Col span={24} md={6}>
        <TextArea aria-label="Invalid" size="large" rows={2} invalid defaultValue="invalid" />
      </Col>
      <Col span={24} md={6}>
        <TextArea aria-label="Disabled" rows={2} disabled defaultValue="disabled" />
      </Col>
      <Col span={24} md={6}>
        <TextArea aria-label="Read only" rows={2} readOnly defaultValue="read only" />
      </Col>
    </Row>
  );
}

export const sample: Sample = {
  folder: "text-area",
  title: "TextArea",
  states: States,
  one: index => <TextArea aria-label={`Text ${index}`} defaultValue={String(index)} />,
  budgets: { TextArea: { limit: 1.3 } },
};
