import { createSignal, type JSX } from "solid-js";
import { Col, Row, Space, TreeSelect, type TreeItem } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const teams: TreeItem[] = [
  {
    key: "making",
    title: "Making",
    children: [
      { key: "wood", title: "Wood" },
      { key: "metal", title: "Metal" },
      { key: "glass", title: "Glass", disabled: true },
    ],
  },
  { key: "selling", title: "Selling", children: [{ key: "shop", title: "Shop" }] },
];

function States(): JSX.Element {
  const [team, setTeam] = createSignal(["metal"]);
  return (
    <Row gap="medium">
      <Col span={24} md={8}>
        <form id="form">
          <Space direction="vertical">
            <TreeSelect
              id="team"
              name="team"
              aria-label="Team"
              items={teams}
              value={team()}
              onChange={setTeam}
              clearable
            />
            <output id="told">{team().join()}</output>
            <TreeSelect
              id="ticked"
              name="ticked"
              aria-label="Teams, ticked"
              checkable
              searchable
              items={teams}
              defaultValue={["wood"]}
            />
          </Space>
        </form>
      </Col>
      <Col span={24} md={8}>
        <Space direction="vertical">
          <TreeSelect
            id="several"
            aria-label="Several teams"
            multiple
            maxTagCount={1}
            items={teams}
            defaultValue={["wood", "shop"]}
          />
          <TreeSelect
            id="later"
            aria-label="Loaded later"
            items={[{ key: "far", title: "Far" }]}
            loadChildren={item => Promise.resolve([{ key: `${item.key}-1`, title: "Here", isLeaf: true }])}
          />
        </Space>
      </Col>
      <Col span={24} md={8}>
        <Space direction="vertical">
          <TreeSelect aria-label="Small" size="small" items={teams} />
          <TreeSelect aria-label="Large" size="large" items={teams} defaultValue="shop" />
          <TreeSelect aria-label="Disabled" disabled items={teams} defaultValue="shop" />
          <TreeSelect aria-label="Invalid" invalid variant="soft" items={teams} />
        </Space>
      </Col>
    </Row>
  );
}

export const sample: Sample = {
  folder: "tree-select",
  title: "TreeSelect",
  states: States,
  one: index => <TreeSelect aria-label={`Team ${index}`} items={teams} defaultValue="wood" />,
  budgets: { TreeSelect: { limit: 46.3, uses: ["spin", "tree"] } },
};
