// Fields that depend on others
// A check runs again when a value changes that it has read, and so does whatever else reads `form.values`: nothing is
// declared twice.
import { Show, createSignal, type JSX } from "solid-js";
import { Checkbox, Form, FormField, Input, Password, SubmitButton, Text, createForm } from "solid-reflect/kit";

export default function DependentFields(): JSX.Element {
  const [sent, setSent] = createSignal("");
  const form = createForm({
    defaultValues: { email: "", password: "", again: "", company: false, taxNumber: "" },
    onSubmit: values => setSent(JSON.stringify(values)),
  });
  return (
    <Form form={form} style={{ "max-inline-size": "24rem" }}>
      <FormField form={form} name="email" label="Email" required>
        <Input type="email" autocomplete="username" />
      </FormField>
      <FormField form={form} name="password" label="Password" required>
        <Password autocomplete="new-password" />
      </FormField>
      <FormField
        form={form}
        name="again"
        label="Password again"
        required
        validate={again => (again === form.values.password ? undefined : "The two are not the same.")}
      >
        <Password autocomplete="new-password" />
      </FormField>
      <FormField form={form} name="company">
        <Checkbox>I order for a company</Checkbox>
      </FormField>
      <Show when={form.values.company}>
        <FormField form={form} name="taxNumber" label="Tax number" required>
          <Input />
        </FormField>
      </Show>
      <SubmitButton>Open the account</SubmitButton>
      <Text role="status">{sent()}</Text>
    </Form>
  );
}
