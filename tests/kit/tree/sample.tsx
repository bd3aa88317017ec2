import { createSignal, type JSX } from "solid-js";
import { Col, Row, Space, Tree, moveTreeItem, type TreeItem } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const files: TreeItem[] = [
  {
    key: "src",
    title: "src",
    children: [
      {
        key: "pages",
        title: "pages",
        children: [
          { key: "home", title: "home.tsx" },
          { key: "about", title: "about.tsx" },
        ],
      },
      { key: "locked", title: "locked.ts", disabled: true },
      { key: "app", title: "app.tsx" },
    ],
  },
  { key: "readme", title: "readme.md" },
  { key: "tests", title: "tests", children: [{ key: "unit", title: "unit.ts" }] },
];

/** 1,020 nodes. */
const wide: TreeItem[] = Array.from({ length: 20 }, (_, branch) => ({
  key: `b${branch}`,
  title: `Branch ${branch}`,
  children: Array.from({ length: 50 }, (_, leaf) => ({ key: `b${branch}-${leaf}`, title: `Leaf ${branch}.${leaf}` })),
}));

const long: TreeItem[] = Array.from({ length: 100 }, (_, branch) => ({
  key: `r${branch}`,
  title: `Region ${branch}`,
  children: Array.from({ length: 99 }, (_, leaf) => ({ key: `r${branch}-${leaf}`, title: `Place ${branch}-${leaf}` })),
}));

function States(): JSX.Element {
  const [chosen, setChosen] = createSignal<string[]>([]);
  const [ticked, setTicked] = createSignal<string[]>(["about"]);
  const [moved, setMoved] = createSignal(files);
  let fails = true;
  const loadItems = async ({ key }: TreeItem): Promise<TreeItem[]> => {
    await Promise.resolve();
    if (key === "broken" && fails) {
      fails = false;
      throw new Error("no answer");
    }
    return [{ key: `${key}-1`, title: "Here it is", isLeaf: true }];
  };
  const rename = (items: readonly TreeItem[], key: string, title: string): TreeItem[] =>
    items.map(item => ({
      ...item,
      title: item.key === key ? title : item.title,
      children: item.children && rename(item.children, key, title),
    }));
  return (
    <Row gap="large">
      <Col span={24} md={8}>
        <Tree
          id="files"
          aria-label="Files"
          items={files}
          defaultExpandedKeys={["src", "pages"]}
          defaultSelectedKeys={["app"]}
          onSelect={setChosen}
          lines
        />
        <output id="chosen">{chosen().join()}</output>
      </Col>
      <Col span={24} md={8}>
        <Tree
          id="ticks"
          aria-label="Files to copy"
          items={files}
          defaultExpandedKeys={["src", "pages"]}
          checkable
          checkedKeys={ticked()}
          onCheck={setTicked}
        />
        <output id="ticked">{ticked().join()}</output>
      </Col>
      <Col span={24} md={8}>
        <Tree
          id="moving"
          aria-label="Files to move"
          items={moved()}
          defaultExpandedKeys={["src"]}
          selection="multiple"
          draggable
          onDrop={drop => setMoved(items => moveTreeItem(items, drop))}
          onRename={(key, title) => setMoved(items => rename(items, key, title))}
        />
      </Col>
      <Col span={24} md={8}>
        <Tree
          id="loading"
          aria-label="Loaded later"
          size="small"
          items={[
            { key: "far", title: "Far away" },
            { key: "broken", title: "Broken at first" },
            { key: "leaf", title: "Nothing in it", isLeaf: true },
          ]}
          loadChildren={loadItems}
        />
      </Col>
      <Col span={24} md={8}>
        <Space direction="vertical">
          <Tree id="searched" aria-label="Searched" size="large" items={files} filter="home" />
          <Tree aria-label="Nothing found" items={files} filter="no such file" />
        </Space>
      </Col>
      <Col span={24} md={8}>
        <Tree
          id="long"
          aria-label="Ten thousand places"
          items={long}
          height="12rem"
          defaultExpandedKeys={long.map(item => item.key)}
        />
      </Col>
    </Row>
  );
}

export const sample: Sample = {
  folder: "tree",
  title: "Tree",
  states: States,
  // The 1,020 nodes of KIT.md's table in one tree; the other 199 are nothing.
  one: index =>
    index === 0 ? <Tree aria-label="Wide" items={wide} defaultExpandedKeys={wide.map(item => item.key)} /> : undefined,
  budgets: { Tree: { limit: 21.2, uses: ["spin"] } },
};
