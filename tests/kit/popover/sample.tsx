import { For, createSignal, type JSX } from "solid-js";
import { Button, Checkbox, Input, Modal, Popover, Select, Space } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const placements = ["top-start", "top", "top-end", "start", "end", "bottom-start", "bottom", "bottom-end"] as const;
const states = [
  { value: "open", label: "Open" },
  { value: "paid", label: "Paid" },
];

function Popovers(): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const fields = (): JSX.Element => (
    <Space direction="vertical">
      <Input id="who" aria-label="Customer" placeholder="Customer" />
      <Select id="state" aria-label="State" options={states} />
      <Checkbox>Only mine</Checkbox>
    </Space>
  );
  return (
    <Space direction="vertical" gap="large">
      <Space>
        <Popover title="Filter the orders" content={fields()} placement="bottom-start">
          <Button id="filter">Filter</Button>
        </Popover>
        <Popover openOn="hover" content={<a href="#more">Read more</a>}>
          <Button id="hover">Point at me</Button>
        </Popover>
        <Popover openOn="focus" content="Eight letters or more." placement="bottom">
          <Input id="focus" aria-label="Password" placeholder="Focus me" style={{ "inline-size": "10rem" }} />
        </Popover>
        <Popover
          open={open()}
          onOpenChange={setOpen}
          content={
            <Button id="shut" size="small" onClick={() => setOpen(false)}>
              Close
            </Button>
          }
        >
          <Button id="page-decides">The page decides</Button>
        </Popover>
        <Modal trigger={<Button id="modal">In a modal</Button>} title="A modal">
          <Popover title="Of the modal" content={<Button>In the popover</Button>} placement="bottom">
            <Button id="in-modal">Open</Button>
          </Popover>
        </Modal>
        <Button id="last">After them</Button>
      </Space>
      <Space>
        <For each={placements}>
          {placement => (
            <Popover content={`It stands at ${placement}`} placement={placement}>
              <Button id={placement}>{placement}</Button>
            </Popover>
          )}
        </For>
      </Space>
    </Space>
  );
}

export const sample: Sample = {
  folder: "popover",
  title: "Popover",
  states: Popovers,
  one: index => (
    <Popover content={`Text ${index}`}>
      <Button>More {index}</Button>
    </Popover>
  ),
  budgets: { Popover: { limit: 29.5 } },
};
