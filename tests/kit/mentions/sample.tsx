import { createSignal, type JSX } from "solid-js";
import { Col, Mentions, Row, type SelectOption } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const people: SelectOption[] = [
  { value: "anna", label: "Anna Adler" },
  { value: "ben", label: "Ben Brandt" },
  { value: "bea", label: "Bea Busch", disabled: true },
  { value: "cem", label: "Cem Celik" },
];
const topics: SelectOption[] = [{ value: "paint", label: "Paint" }];

function States(): JSX.Element {
  const [text, setText] = createSignal("");
  return (
    <Row gap="medium">
      <Col span={24} md={12}>
        <Mentions id="comment" name="comment" aria-label="Comment" options={people} value={text()} onChange={setText} />
        <output id="told">{text()}</output>
      </Col>
      <Col span={24} md={12}>
        <Mentions
          id="both"
          aria-label="Two prefixes"
          prefix={["@", "#"]}
          options={prefix => (prefix === "@" ? people : topics)}
          defaultValue="Ask @anna about"
        />
      </Col>
      <Col span={24} md={12}>
        <Mentions
          id="asked"
          aria-label="Asked elsewhere"
          placeholder="Asked elsewhere"
          onSearch={query => Promise.resolve(people.filter(one => one.value.startsWith(query)))}
        />
      </Col>
      <Col span={24} md={12}>
        <Mentions aria-label="Disabled" disabled options={people} defaultValue="@anna" />
      </Col>
    </Row>
  );
}

export const sample: Sample = {
  folder: "mentions",
  title: "Mentions",
  states: States,
  one: index => <Mentions aria-label={`Comment ${index}`} options={people} />,
  budgets: { Mentions: { limit: 5.8, uses: ["text-area"] } },
};
