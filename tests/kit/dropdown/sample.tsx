import Copy from "lucide-solid/icons/copy";
import { createSignal, type JSX } from "solid-js";
import { Button, Dropdown, DropdownButton, Modal, Space, type DropdownItem } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

function Dropdowns(): JSX.Element {
  const [told, setTold] = createSignal("nothing");
  const [wrap, setWrap] = createSignal(true);
  const [order, setOrder] = createSignal("name");
  const actions = (): DropdownItem[] => [
    { key: "copy", label: "Copy", icon: <Copy size="1em" />, extra: "Ctrl C" },
    { key: "off", label: "Not now", disabled: true },
    {
      key: "share",
      label: "Share",
      children: [
        { key: "mail", label: "By mail" },
        { key: "further", label: "Further", children: [{ key: "print", label: "On paper" }] },
      ],
    },
    { type: "divider" },
    { key: "site", label: "Its page", href: "#site" },
    { key: "delete", label: "Delete", tone: "danger" },
  ];
  const view = (): DropdownItem[] => [
    { type: "checkbox", key: "wrap", label: "Wrap lines", checked: wrap(), onChange: setWrap },
    {
      type: "radio",
      key: "order",
      label: "Order by",
      value: order(),
      onChange: setOrder,
      options: [
        { value: "name", label: "Name" },
        { value: "date", label: "Date" },
      ],
    },
    { type: "group", label: "More", children: [{ key: "all", label: "All settings" }] },
  ];
  return (
    <Space>
      <Dropdown items={actions()} onSelect={setTold}>
        <Button id="actions">Actions</Button>
      </Dropdown>
      <Dropdown items={view()} onSelect={setTold}>
        <Button id="view">View</Button>
      </Dropdown>
      <Dropdown items={actions()} openOn="hover" onSelect={setTold}>
        <Button id="hover">Point at me</Button>
      </Dropdown>
      <Dropdown items={actions()} openOn="contextmenu" onSelect={setTold}>
        <Button id="context">Second button</Button>
      </Dropdown>
      <DropdownButton
        id="publish"
        variant="solid"
        items={[{ key: "later", label: "Publish later" }]}
        onSelect={setTold}
        onClick={() => setTold("published")}
      >
        Publish
      </DropdownButton>
      <Modal trigger={<Button id="modal">In a modal</Button>} title="A modal">
        <Dropdown items={actions()} onSelect={setTold}>
          <Button id="within">Actions</Button>
        </Dropdown>
      </Modal>
      <span id="told">{told()}</span>
    </Space>
  );
}

export const sample: Sample = {
  folder: "dropdown",
  title: "Dropdown",
  states: Dropdowns,
  one: index => (
    <Dropdown items={[{ key: "copy", label: "Copy" }]}>
      <Button>Menu {index}</Button>
    </Dropdown>
  ),
  budgets: {
    Dropdown: { limit: 33 },
    DropdownButton: { limit: 34.5, uses: ["button", "button-group"] },
  },
};
