// In a form
// The code is sent as soon as it is complete; what the server says stands beneath it.
import type { JSX } from "solid-js";
import { Form, FormField, OneTimeCode, SubmitButton, createForm } from "solid-reflect/kit";

export default function CheckedCode(): JSX.Element {
  const form = createForm({
    defaultValues: { code: "" },
    async onSubmit({ code }) {
      await new Promise(resolve => setTimeout(resolve, 600));
      return code === "123456" ? undefined : { errors: { code: "That is another code. Try 123456." } };
    },
  });
  return (
    <Form form={form}>
      <FormField form={form} name="code" label="Code" required>
        <OneTimeCode onComplete={() => void form.submit()} />
      </FormField>
      <SubmitButton style={{ "align-self": "start" }}>Sign in</SubmitButton>
    </Form>
  );
}
