// A rule that changes
// Whether a field has to be filled in can hang on anything, here on a box.
import { createSignal, type JSX } from "solid-js";
import { Checkbox, Form, FormField, Input, SubmitButton, Text, createForm } from "solid-reflect/kit";

export default function DynamicRule(): JSX.Element {
  const [sent, setSent] = createSignal("");
  const form = createForm({
    defaultValues: { name: "", nickname: "", needed: false },
    onSubmit: values => setSent(JSON.stringify(values)),
  });
  return (
    <Form form={form} layout="horizontal" style={{ "max-inline-size": "38rem" }}>
      <FormField form={form} name="name" label="Name" required="Please enter your name.">
        <Input />
      </FormField>
      <FormField
        form={form}
        name="nickname"
        label="Nickname"
        required={form.values.needed && "Please enter your nickname."}
      >
        <Input />
      </FormField>
      <FormField form={form} name="needed">
        <Checkbox>The nickname is needed</Checkbox>
      </FormField>
      <FormField>
        <SubmitButton>Check</SubmitButton>
        <Text role="status">{sent()}</Text>
      </FormField>
    </Form>
  );
}
