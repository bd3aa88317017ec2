import { createSignal, type JSX } from "solid-js";
import { Col, Row, Space, TagsInput } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

function States(): JSX.Element {
  const [words, setWords] = createSignal(["oak", "ash"]);
  return (
    <Row gap="medium">
      <Col span={24} md={12}>
        <form id="form">
          <Space direction="vertical">
            <TagsInput
              id="words"
              name="word"
              aria-label="Words"
              value={words()}
              onChange={setWords}
              clearable
              placeholder="A word"
            />
            <TagsInput
              id="few"
              name="few"
              aria-label="At most three, in small letters"
              defaultValue={["one"]}
              max={3}
              validate={tag => tag === tag.toLowerCase()}
            />
          </Space>
        </form>
      </Col>
      <Col span={24} md={12}>
        <Space direction="vertical">
          <TagsInput aria-label="Small" size="small" defaultValue={["small"]} />
          <TagsInput aria-label="Large" size="large" placeholder="Large" />
          <TagsInput aria-label="Disabled" disabled defaultValue={["fixed"]} />
          <TagsInput aria-label="Read only" readOnly defaultValue={["fixed"]} />
          <TagsInput aria-label="Invalid" invalid variant="soft" defaultValue={["wrong"]} />
        </Space>
      </Col>
    </Row>
  );
}

export const sample: Sample = {
  folder: "tags-input",
  title: "TagsInput",
  states: States,
  one: index => <TagsInput aria-label={`Words ${index}`} defaultValue={["oak", "ash"]} />,
  budgets: { TagsInput: { limit: 16.5 } },
};
