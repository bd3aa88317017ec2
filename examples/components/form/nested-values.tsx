// Nested values
// A path such as `user.name` leads into an object, and is checked against its type. What the browser knows of a field
// (here an e-mail address and an upper bound) is checked as well.
import { createSignal, type JSX } from "solid-js";
import { Form, FormField, Input, InputNumber, SubmitButton, Text, TextArea, createForm } from "solid-reflect/kit";

export default function NestedValues(): JSX.Element {
  const [sent, setSent] = createSignal("");
  const form = createForm({
    defaultValues: { user: { name: "", mail: "", age: null as number | null, about: "" } },
    onSubmit: values => setSent(JSON.stringify(values)),
  });
  return (
    <Form form={form} layout="horizontal" style={{ "max-inline-size": "38rem" }}>
      <FormField form={form} name="user.name" label="Name" required>
        <Input />
      </FormField>
      <FormField form={form} name="user.mail" label="E-mail">
        <Input type="email" />
      </FormField>
      <FormField
        form={form}
        name="user.age"
        label="Age"
        validate={age => (age !== null && age > 99 ? "Between 0 and 99, please." : undefined)}
      >
        <InputNumber min={0} />
      </FormField>
      <FormField form={form} name="user.about" label="About you">
        <TextArea />
      </FormField>
      <FormField>
        <SubmitButton>Save</SubmitButton>
        <Text role="status">{sent()}</Text>
      </FormField>
    </Form>
  );
}
