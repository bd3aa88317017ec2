import { For, createSignal, type JSX } from "solid-js";
import {
  Checkbox,
  CheckboxGroup,
  Col,
  Input,
  InputNumber,
  Radio,
  RadioGroup,
  Row,
  Select,
  SelectContent,
  SelectGroup,
  SelectItem,
  SelectRoot,
  SelectTrigger,
  SelectValue,
  Slider,
  Space,
  Switch,
  type SelectOption,
} from "../../../../lib/kit";
import type { Sample } from "../sample";

const fruits: SelectOption[] = [
  { value: "apple", label: "Apple" },
  { value: "banana", label: "Banana" },
  { value: "cherry", label: "Cherry", disabled: true },
  { value: "grape", label: "Grape" },
];
const numbers: SelectOption[] = Array.from({ length: 10_000 }, (_, index) => ({
  value: String(index),
  label: `Number ${index}`,
}));
const places: SelectOption[] = [
  { value: "de", label: "Germany", group: "Europe" },
  { value: "fr", label: "France", group: "Europe" },
  { value: "jp", label: "Japan", group: "Asia" },
];

function Inputs(): JSX.Element {
  const [upper, setUpper] = createSignal("");
  return (
    <Row gap="medium">
      <Col span={24} md={8}>
        <Space direction="vertical">
          <Input aria-label="Small" size="small" placeholder="Small" />
          <Input
            id="plain"
            name="plain"
            aria-label="Medium"
            placeholder="Medium"
            clearable
            defaultValue="can be cleared"
          />
          <Input aria-label="Large" size="large" placeholder="Large" />
        </Space>
      </Col>
      <Col span={24} md={8}>
        <Space direction="vertical">
          <Input aria-label="Price" prefix="€" suffix="net" placeholder="0.00" />
          <Input aria-label="Invalid" invalid defaultValue="not a date" />
          <Input
            id="upper"
            aria-label="Upper case"
            value={upper()}
            onChange={value => setUpper(value.toUpperCase())}
            placeholder="BECOMES UPPER CASE"
          />
        </Space>
      </Col>
      <Col span={24} md={8}>
        <Space direction="vertical">
          <Input aria-label="Disabled" disabled defaultValue="disabled" />
          <Input aria-label="Read only" readOnly defaultValue="read only" />
          <Input aria-label="Soft" variant="soft" placeholder="Soft" />
        </Space>
      </Col>
    </Row>
  );
}

export const entry: Sample[] = [
  {
    folder: "input",
    title: "Input",
    states: Inputs,
    one: index => <Input aria-label={`Field ${index}`} defaultValue={String(index)} />,
  },
  {
    folder: "input-number",
    title: "InputNumber",
    states: () => (
      <Row gap="medium">
        <Col span={24} md={8}>
          <Space direction="vertical">
            <InputNumber aria-label="Small" size="small" defaultValue={1} />
            <InputNumber id="count" aria-label="Count" defaultValue={3} min={0} max={5} />
            <InputNumber aria-label="Large" size="large" defaultValue={12} />
          </Space>
        </Col>
        <Col span={24} md={8}>
          <Space direction="vertical">
            <InputNumber
              aria-label="Price"
              defaultValue={1250.5}
              format={{ style: "currency", currency: "EUR" }}
              name="price"
            />
            <InputNumber aria-label="Weight" defaultValue={2.5} step={0.1} suffix="kg" />
          </Space>
        </Col>
        <Col span={24} md={8}>
          <Space direction="vertical">
            <InputNumber aria-label="Disabled" disabled defaultValue={4} />
            <InputNumber aria-label="Invalid" invalid defaultValue={-1} controls={false} />
          </Space>
        </Col>
      </Row>
    ),
    one: index => <InputNumber aria-label={`Number ${index}`} defaultValue={index} />,
  },
  {
    folder: "checkbox",
    title: "Checkbox",
    states: () => (
      <Space direction="vertical" gap="medium">
        <Space gap="medium">
          <Checkbox id="tick">Off</Checkbox>
          <Checkbox defaultChecked>On</Checkbox>
          <Checkbox indeterminate>Partly</Checkbox>
          <Checkbox disabled>Disabled</Checkbox>
          <Checkbox disabled defaultChecked>
            Disabled, on
          </Checkbox>
          <Checkbox invalid>Invalid</Checkbox>
        </Space>
        <Space gap="medium">
          <Checkbox size="small" defaultChecked>
            Small
          </Checkbox>
          <Checkbox defaultChecked>Medium</Checkbox>
          <Checkbox size="large" defaultChecked>
            Large
          </Checkbox>
        </Space>
        <CheckboxGroup aria-label="Fruit" options={fruits} defaultValue={["apple"]} />
      </Space>
    ),
    one: index => <Checkbox>Choice {index}</Checkbox>,
  },
  {
    folder: "radio",
    title: "Radio",
    states: () => (
      <Space direction="vertical" gap="medium">
        <RadioGroup aria-label="Drink" defaultValue="tea">
          <Radio value="tea">Tea</Radio>
          <Radio value="coffee">Coffee</Radio>
          <Radio value="none" disabled>
            Nothing
          </Radio>
        </RadioGroup>
        <RadioGroup aria-label="Fruit, one" options={fruits} defaultValue="banana" direction="vertical" />
      </Space>
    ),
    one: index => (
      <Radio name={`radio-${index}`} value="one">
        Radio {index}
      </Radio>
    ),
  },
  {
    folder: "switch",
    title: "Switch",
    states: () => (
      <Space gap="large">
        <Switch id="flip">Off</Switch>
        <Switch defaultChecked>On</Switch>
        <Switch size="small" defaultChecked>
          Small
        </Switch>
        <Switch size="large" defaultChecked>
          Large
        </Switch>
        <Switch loading defaultChecked>
          On its way
        </Switch>
        <Switch disabled>Disabled</Switch>
        <Switch disabled defaultChecked>
          Disabled, on
        </Switch>
      </Space>
    ),
    one: index => <Switch>Switch {index}</Switch>,
  },
  {
    folder: "select",
    title: "Select",
    states: () => (
      <Row gap="medium">
        <Col span={24} md={8}>
          <Space direction="vertical">
            <Select aria-label="Small fruit" size="small" options={fruits} />
            <Select id="fruit" name="fruit" aria-label="Fruit" options={fruits} defaultValue="banana" clearable />
            <Select aria-label="Large fruit" size="large" options={fruits} />
          </Space>
        </Col>
        <Col span={24} md={8}>
          <Space direction="vertical">
            <Select aria-label="Country" options={places} placeholder="Which country?" />
            <Select aria-label="Several" multiple options={fruits} defaultValue={["apple", "grape"]} clearable />
            <Select
              id="several"
              aria-label="Some of several"
              multiple
              maxTagCount={1}
              options={fruits}
              defaultValue={["apple", "banana", "grape"]}
            />
          </Space>
        </Col>
        <Col span={24} md={8}>
          <Space direction="vertical">
            <Select aria-label="Disabled" disabled options={fruits} defaultValue="apple" />
            <Select aria-label="Invalid" invalid options={fruits} />
            <Select id="number" name="number" aria-label="Number" options={numbers} defaultValue="5000" />
            <SelectRoot id="parts" options={places}>
              <SelectTrigger aria-label="Country, made of parts" variant="soft">
                <SelectValue placeholder="Made of parts" />
              </SelectTrigger>
              <SelectContent>
                <SelectGroup label="Near">
                  <For each={places}>
                    {place => (
                      <SelectItem option={place}>
                        {place.label} <small>{place.group}</small>
                      </SelectItem>
                    )}
                  </For>
                </SelectGroup>
              </SelectContent>
            </SelectRoot>
          </Space>
        </Col>
      </Row>
    ),
    one: index => <Select aria-label={`Select ${index}`} options={fruits} defaultValue="apple" />,
  },
  {
    folder: "slider",
    title: "Slider",
    states: () => (
      <Row gap="large">
        <Col span={24} md={12}>
          <Space direction="vertical" gap="medium">
            <Slider id="volume" aria-label="Volume" defaultValue={30} />
            <Slider range labels={["From", "To"]} defaultValue={[20, 70]} />
            <Slider aria-label="Disabled" disabled defaultValue={50} />
          </Space>
        </Col>
        <Col span={24} md={12}>
          <Space direction="vertical" gap="medium">
            <Slider
              aria-label="Temperature"
              defaultValue={20}
              formatValue={value => `${value} °C`}
              marks={[
                { value: 0, label: "0 °C" },
                { value: 37, label: "37 °C" },
                { value: 100, label: "100 °C" },
              ]}
            />
            <Slider aria-label="Upright" orientation="vertical" defaultValue={40} style={{ "block-size": "6rem" }} />
          </Space>
        </Col>
      </Row>
    ),
    one: index => <Slider aria-label={`Slider ${index}`} defaultValue={index / 2} />,
  },
];
