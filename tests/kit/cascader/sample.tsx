import { createSignal, type JSX } from "solid-js";
import { Cascader, Col, Row, Space, type CascaderOption } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const places: CascaderOption[] = [
  {
    value: "de",
    label: "Germany",
    children: [
      { value: "by", label: "Bavaria", children: [{ value: "muc", label: "Munich" }] },
      { value: "he", label: "Hesse", disabled: true, children: [{ value: "fra", label: "Frankfurt" }] },
      { value: "ber", label: "Berlin" },
    ],
  },
  { value: "fr", label: "France", children: [{ value: "par", label: "Paris" }] },
];

function States(): JSX.Element {
  const [place, setPlace] = createSignal<string[]>(["de", "by", "muc"]);
  let fails = true;
  const loadPlaces = async (option: CascaderOption): Promise<CascaderOption[]> => {
    await Promise.resolve();
    if (fails) {
      fails = false;
      throw new Error("no answer");
    }
    return [{ value: `${option.value}-1`, label: "Here", isLeaf: true }];
  };
  return (
    <Row gap="medium">
      <Col span={24} md={8}>
        <form id="form">
          <Space direction="vertical">
            <Cascader
              id="place"
              name="place"
              aria-label="Place"
              options={places}
              value={place()}
              onChange={setPlace}
              clearable
            />
            <output id="told">{place().join(">")}</output>
            <Cascader
              id="several"
              name="several"
              aria-label="Several places"
              multiple
              maxTagCount={2}
              options={places}
              defaultValue={[
                ["de", "ber"],
                ["fr", "par"],
              ]}
            />
          </Space>
        </form>
      </Col>
      <Col span={24} md={8}>
        <Space direction="vertical">
          <Cascader id="search" aria-label="Searched" searchable options={places} placeholder="With a search" />
          <Cascader id="any" aria-label="Any step" changeOnSelect expandTrigger="hover" options={places} />
          <Cascader
            id="later"
            aria-label="Loaded later"
            options={[
              { value: "far", label: "Far" },
              { value: "near", label: "Near", isLeaf: true },
            ]}
            loadChildren={loadPlaces}
          />
        </Space>
      </Col>
      <Col span={24} md={8}>
        <Space direction="vertical">
          <Cascader aria-label="Small" size="small" options={places} />
          <Cascader aria-label="Large" size="large" options={places} defaultValue={["fr", "par"]} />
          <Cascader aria-label="Disabled" disabled options={places} defaultValue={["de", "ber"]} />
          <Cascader aria-label="Invalid" invalid required variant="soft" options={places} />
        </Space>
      </Col>
    </Row>
  );
}

export const sample: Sample = {
  folder: "cascader",
  title: "Cascader",
  states: States,
  one: index => <Cascader aria-label={`Place ${index}`} options={places} defaultValue={["de", "ber"]} />,
  budgets: { Cascader: { limit: 36.4, uses: ["spin"] } },
};
