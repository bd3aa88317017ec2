import { createSignal, type JSX } from "solid-js";
import { Col, Row, Space, Tag, Transfer, type TransferOption } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const people: TransferOption[] = [
  { value: "ada", label: "Ada Krüger", description: "Hamburg" },
  { value: "ben", label: "Ben Okafor", description: "Lagos" },
  { value: "cleo", label: "Cleo Marin", description: "Lyon" },
  { value: "dora", label: "Dora Lind", description: "Uppsala", disabled: true },
  { value: "emil", label: "Emil Sand", description: "Bergen" },
];
const short: TransferOption[] = people.map(({ value, label, disabled }) => ({ value, label, disabled }));
const many: TransferOption[] = Array.from({ length: 3000 }, (_, index) => ({
  value: `item-${index + 1}`,
  label: `Item ${index + 1}`,
}));

function States(): JSX.Element {
  const [team, setTeam] = createSignal(["emil"]);
  const [move, setMove] = createSignal("");
  return (
    <Row gap="medium">
      <Col span={24} md={12}>
        <form id="form">
          <Space direction="vertical">
            <Transfer
              id="team"
              name="team"
              aria-label="Team"
              options={people}
              value={team()}
              onChange={(value, { to, values }) => {
                setTeam(value);
                setMove(`${values.join()} to ${to}`);
              }}
              searchable
            />
            <output id="told">{`${team().join()}; ${move()}`}</output>
            <Transfer
              id="fixed"
              aria-label="Fixed"
              name="fixed"
              options={short}
              defaultValue={["ben"]}
              defaultSelected={["ada", "ben"]}
              height="8rem"
              titles={["All of them", () => <Tag>On duty</Tag>]}
              actions={["Add", "Remove"]}
              footer={side => (side === "chosen" ? "At least one" : "Off duty")}
              size="small"
            />
          </Space>
        </form>
      </Col>
      <Col span={24} md={12}>
        <Space direction="vertical">
          <Transfer id="many" aria-label="Many" options={many} searchable height="10rem" />
          <Transfer
            id="one-way"
            aria-label="One way"
            oneWay
            options={many}
            defaultValue={["item-2", "item-3"]}
            pageSize={4}
            height="9rem"
          />
        </Space>
      </Col>
      <Col span={24} md={8}>
        <Transfer aria-label="Disabled" disabled options={short} defaultValue={["ben"]} height="8rem" />
      </Col>
      <Col span={24} md={8}>
        <Transfer aria-label="Invalid" invalid options={short} height="8rem" size="large" />
      </Col>
      <Col span={24} md={8}>
        <Transfer
          id="read-only"
          aria-label="Read only"
          readOnly
          options={short}
          defaultValue={["ben"]}
          height="8rem"
          render={option => <em>{option.label}</em>}
        />
      </Col>
    </Row>
  );
}

export const sample: Sample = {
  folder: "transfer",
  title: "Transfer",
  states: States,
  one: index => <Transfer aria-label={`Team ${index}`} options={short} defaultValue={["ben"]} />,
  budgets: { Transfer: { limit: 10.2, uses: ["button", "checkbox", "input", "pagination"] } },
};
