import { For, type JSX } from "solid-js";
import { Button, Drawer, Input, Paragraph, Select, Space, Tooltip } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const placements = ["start", "end", "top", "bottom"] as const;
const teams = [
  { value: "north", label: "North" },
  { value: "south", label: "South" },
];

function Drawers(): JSX.Element {
  return (
    <Space>
      <For each={placements}>
        {placement => (
          <Drawer
            trigger={<Button id={placement}>From the {placement}</Button>}
            placement={placement}
            title={`From the ${placement}`}
            size="small"
          >
            <Paragraph>It comes from the {placement} of the window.</Paragraph>
          </Drawer>
        )}
      </For>
      <Drawer
        trigger={<Button id="edit">Edit</Button>}
        title="Edit the member"
        description="Seen by the whole team."
        extra={<Button size="small">History</Button>}
        onConfirm={() => undefined}
        confirmLabel="Save"
      >
        <Space direction="vertical">
          <Input id="member" aria-label="Name" defaultValue="Ada" />
          <Select id="team" aria-label="Team" options={teams} defaultValue="north" />
          <Drawer trigger={<Button id="deeper">More</Button>} title="A second one" size="small">
            <Button>In the second</Button>
          </Drawer>
        </Space>
      </Drawer>
      <Drawer
        trigger={
          <Tooltip content="The page stays in use">
            <Button id="beside">Beside the page</Button>
          </Tooltip>
        }
        title="Beside the page"
        size="15rem"
        modal={false}
      >
        <Button>A button in it</Button>
      </Drawer>
      <Button id="page" onClick={event => (event.currentTarget.textContent = "Pressed")}>
        Of the page
      </Button>
    </Space>
  );
}

export const sample: Sample = {
  folder: "drawer",
  title: "Drawer",
  states: Drawers,
  budgets: {
    Drawer: {
      limit: 21.3,
      wish: 17,
      why: "The bare machine is 16.3. The rest is its two buttons, waiting for what was confirmed, slots and going away.",
      uses: ["button"],
    },
  },
};
