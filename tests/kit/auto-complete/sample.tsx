import { createSignal, type JSX } from "solid-js";
import { AutoComplete, Col, Row, SearchSelect, Space, type SelectOption } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const cities: SelectOption[] = [
  { value: "ber", label: "Berlin", group: "Germany" },
  { value: "ham", label: "Hamburg", group: "Germany" },
  { value: "par", label: "Paris", group: "France" },
  { value: "lyo", label: "Lyon", group: "France", disabled: true },
  { value: "nan", label: "Nantes", group: "France" },
];
const numbers: SelectOption[] = Array.from({ length: 10_000 }, (_, index) => ({
  value: String(index),
  label: `Number ${index}`,
}));

/** Answers to be given by hand, so that a test says which comes first. */
const answers = new Map<string, (options: SelectOption[]) => void>();

function States(): JSX.Element {
  const [text, setText] = createSignal("");
  const [chosen, setChosen] = createSignal("");
  const [country, setCountry] = createSignal("ham");
  return (
    <Row gap="medium">
      <Col span={24} md={8}>
        <Space direction="vertical">
          <AutoComplete
            id="city"
            name="city"
            aria-label="City"
            options={cities}
            value={text()}
            onChange={setText}
            onSelect={option => setChosen(option.value)}
            placeholder="Any city"
            clearable
          />
          <output id="city-told">
            {text()} {chosen()}
          </output>
          <AutoComplete
            id="slow"
            aria-label="Searched elsewhere"
            empty="No such thing"
            placeholder="Searched elsewhere"
            onSearch={question => new Promise(done => answers.set(question, done))}
          />
          <button
            type="button"
            id="answer"
            onClick={event => {
              const question = event.currentTarget.value;
              answers.get(question)?.([{ value: question, label: `Answer to ${question}` }]);
            }}
          >
            Answer
          </button>
        </Space>
      </Col>
      <Col span={24} md={8}>
        <Space direction="vertical">
          <form id="form">
            <Space direction="vertical">
              <SearchSelect
                id="country"
                name="country"
                aria-label="City, one of these"
                options={cities}
                value={country()}
                onChange={setCountry}
                clearable
              />
              <SearchSelect
                id="several-cities"
                name="cities"
                aria-label="Several cities"
                multiple
                options={cities}
                defaultValue={["ber", "par"]}
              />
            </Space>
          </form>
          <SearchSelect id="thousands" aria-label="Number" options={numbers} placeholder="One of ten thousand" />
        </Space>
      </Col>
      <Col span={24} md={8}>
        <Space direction="vertical">
          <AutoComplete aria-label="Small" size="small" options={cities} placeholder="Small" />
          <SearchSelect aria-label="Large" size="large" options={cities} placeholder="Large" />
          <AutoComplete aria-label="Disabled" disabled defaultValue="Berlin" options={cities} />
          <SearchSelect aria-label="Invalid" invalid options={cities} placeholder="Invalid" />
          <SearchSelect aria-label="Read only" readOnly multiple options={cities} defaultValue={["ham"]} />
          <AutoComplete aria-label="On its way" loading variant="soft" options={cities} placeholder="Loading" />
        </Space>
      </Col>
    </Row>
  );
}

export const sample: Sample = {
  folder: "auto-complete",
  title: "AutoComplete, SearchSelect",
  states: States,
  one: index => <AutoComplete aria-label={`City ${index}`} options={cities} defaultValue="Berlin" />,
  budgets: { AutoComplete: { limit: 34.1, uses: ["spin"] }, SearchSelect: { limit: 34.8, uses: ["spin"] } },
};
