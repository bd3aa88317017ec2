import { For, type JSX } from "solid-js";
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Col,
  Form,
  FormField,
  Input,
  InputNumber,
  RadioGroup,
  Rate,
  Row,
  Select,
  Slider,
  Space,
  SubmitButton,
  Switch,
  TextArea,
  createForm,
} from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const choices = [
  { value: "a", label: "Apple" },
  { value: "b", label: "Banana" },
];

function Everything(): JSX.Element {
  const form = createForm({
    defaultValues: {
      name: "",
      mail: "",
      about: "",
      count: 2 as number | null,
      fruit: "",
      several: ["a"],
      one: "a",
      share: 30,
      stars: 3,
      news: false,
      terms: false,
    },
    async onSubmit(values) {
      // What a test holds back, for the button to be seen at work.
      await (window as { held?: Promise<void> }).held;
      if (values.name === "taken") return { errors: { name: "This name is taken." } };
      return undefined;
    },
  });
  return (
    <Form form={form} layout="horizontal" labelWidth="8rem" summary id="everything">
      <FormField form={form} name="name" label="Name" help="As it stands on the door" required>
        <Input id="name" />
      </FormField>
      <FormField form={form} name="mail" label="E-mail" required="We need it for the answer.">
        <Input type="email" id="mail" />
      </FormField>
      <FormField form={form} name="about" label="About you">
        <TextArea rows={2} />
      </FormField>
      <FormField form={form} name="count" label="Guests">
        <InputNumber min={1} max={9} />
      </FormField>
      <FormField form={form} name="fruit" label="Fruit" required>
        <Select options={choices} />
      </FormField>
      <FormField form={form} name="several" label="Several">
        <CheckboxGroup options={choices} />
      </FormField>
      <FormField form={form} name="one" label="One">
        <RadioGroup options={choices} />
      </FormField>
      <FormField form={form} name="share" label="Share">
        <Slider />
      </FormField>
      <FormField form={form} name="stars" label="Stars">
        <Rate />
      </FormField>
      <FormField form={form} name="news" label="News">
        <Switch />
      </FormField>
      <FormField form={form} name="terms" required="It does not go without.">
        <Checkbox>I agree</Checkbox>
      </FormField>
      <FormField>
        <Space>
          <SubmitButton id="send">Send</SubmitButton>
          <Button type="reset">Start again</Button>
        </Space>
      </FormField>
    </Form>
  );
}

function Team(): JSX.Element {
  const form = createForm({
    defaultValues: { people: [{ name: "Ann" }, { name: "Bob" }] },
    onSubmit: () => undefined,
  });
  const people = form.list("people");
  return (
    <Form form={form} id="team">
      <For each={people.rows()}>
        {row => (
          <FormField form={form} name={row.name("name")} label={`Person ${row.index() + 1}`} required>
            <Space>
              <Input style={{ "inline-size": "12rem" }} />
              <Button
                aria-label={`Move person ${row.index() + 1} up`}
                onClick={() => people.move(row.index(), row.index() - 1)}
              >
                Up
              </Button>
              <Button aria-label={`Remove person ${row.index() + 1}`} onClick={() => people.remove(row.index())}>
                Remove
              </Button>
            </Space>
          </FormField>
        )}
      </For>
      <Button id="add" variant="dashed" onClick={() => people.append({ name: "" })}>
        Add
      </Button>
    </Form>
  );
}

function Refused(): JSX.Element {
  const form = createForm({
    defaultValues: { city: "", street: "" },
    failure: () => ({ errors: { city: "We do not deliver there.", "": "The order could not be taken." } }),
    onSubmit: () => undefined,
  });
  return (
    <Form form={form} summary mark="optional" size="small" id="refused">
      <FormField form={form} name="city" label="City" required>
        <Input />
      </FormField>
      <FormField form={form} name="street" label="Street">
        <Input />
      </FormField>
    </Form>
  );
}

export const sample: Sample = {
  folder: "form",
  title: "Form",
  states: () => (
    <Row gap="large">
      <Col span={24} md={12}>
        <Everything />
      </Col>
      <Col span={24} md={12}>
        <Space direction="vertical" gap="large">
          <Team />
          <Refused />
          <Form layout="inline" aria-label="Find">
            <FormField label="From">
              <Input style={{ "inline-size": "8rem" }} />
            </FormField>
            <FormField label="To" error="Not a place">
              <Input style={{ "inline-size": "8rem" }} />
            </FormField>
            <FormField>
              <SubmitButton>Find</SubmitButton>
            </FormField>
          </Form>
        </Space>
      </Col>
    </Row>
  ),
  one: index => (
    <FormField label={`Field ${index}`}>
      <Input />
    </FormField>
  ),
  budgets: {
    Form: { limit: 2.4 },
    FormField: { limit: 3.1 },
    createForm: { limit: 3.7 },
    SubmitButton: { limit: 1, uses: ["button"] },
    formDataToValues: { limit: 1 },
    validateValues: { limit: 0.4 },
  },
};
