// A form to sign in
// The values' types come from `defaultValues`. A field that was left empty says so when the form is sent, and the
// first one gets the focus.
import { createSignal, type JSX } from "solid-js";
import { Checkbox, Form, FormField, Input, Password, SubmitButton, Text, createForm } from "solid-reflect/kit";

export default function BasicForm(): JSX.Element {
  const [signedIn, setSignedIn] = createSignal("");
  const form = createForm({
    defaultValues: { user: "", password: "", remember: true },
    onSubmit: values => setSignedIn(values.user),
  });
  return (
    <Form form={form} layout="horizontal" style={{ "max-inline-size": "38rem" }}>
      <FormField form={form} name="user" label="User name" required="Please enter your user name.">
        <Input autocomplete="username" />
      </FormField>
      <FormField form={form} name="password" label="Password" required="Please enter your password.">
        <Password />
      </FormField>
      <FormField form={form} name="remember">
        <Checkbox>Remember me</Checkbox>
      </FormField>
      <FormField>
        <SubmitButton>Sign in</SubmitButton>
        <Text role="status">{signedIn() && `Welcome, ${signedIn()}.`}</Text>
      </FormField>
    </Form>
  );
}
