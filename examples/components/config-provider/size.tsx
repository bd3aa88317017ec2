// One size for all
// A size given once holds for everything within.
import { createSignal, type JSX } from "solid-js";
import {
  Button,
  Card,
  ConfigProvider,
  DatePicker,
  Input,
  Search,
  Segmented,
  Select,
  Space,
  Table,
  Tabs,
  TextArea,
  type Size,
} from "solid-reflect/kit";

const sizes: Size[] = ["small", "medium", "large"];
const options = sizes.map(size => ({ value: size, label: size }));
const guests = [
  { name: "Ada", age: 32 },
  { name: "Ben", age: 42 },
];
const columns = [
  { key: "name", title: "Name", rowHeader: true },
  { key: "age", title: "Age" },
];

export default function OneSize(): JSX.Element {
  const [chosen, setChosen] = createSignal<string>("small");
  return (
    <Space direction="vertical" gap="large">
      <Segmented aria-label="Size" options={options} value={chosen()} onChange={setChosen} />
      <ConfigProvider size={sizes.find(size => size === chosen())}>
        <Space direction="vertical">
          <Input aria-label="Name" placeholder="Name" />
          <Search aria-label="Search guests" clearable />
          <TextArea aria-label="Note" rows={2} />
          <Select aria-label="Like the page" options={options} defaultValue="medium" />
          <DatePicker aria-label="Arrival" defaultValue="2026-05-14" />
          <Tabs
            aria-label="Stay"
            items={options.map(({ value, label }) => ({ value, label, content: `A ${label} room` }))}
          />
          <Space>
            <Button>Book</Button>
          </Space>
          <Card title="Guests">
            <Table aria-label="Guests" rowKey="name" rows={guests} columns={columns} />
          </Card>
        </Space>
      </ConfigProvider>
    </Space>
  );
}
