// One over another
// A box may open a second one, and lists and menus open above whichever they belong to. Escape closes the top one.
import { Button, Modal, Select, Space } from "solid-reflect/kit";
import type { JSX } from "solid-js";

const cities = ["Bremen", "Ghent", "Lyon", "Porto"].map(label => ({ value: label.toLowerCase(), label }));

export default function Nested(): JSX.Element {
  return (
    <Modal trigger={<Button>Plan a visit</Button>} title="Plan a visit" onConfirm={() => undefined}>
      <Space direction="vertical">
        <Select aria-label="City" options={cities} placeholder="Which city?" />
        <Modal trigger={<Button variant="link">What does it cost?</Button>} title="What it costs" size="small">
          Travel is paid by the company; a night costs about 90 €.
        </Modal>
      </Space>
    </Modal>
  );
}
