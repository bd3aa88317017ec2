// What the server says
// `onSubmit` returns (or throws) messages by path: each stands at its field until that is changed, and in the list above.
// Without JavaScript the same form posts to its `action`, and the same messages come back in the page.
import type { JSX } from "solid-js";
import { Form, FormField, Input, SubmitButton, createForm } from "solid-reflect/kit";

export default function ServerErrors(): JSX.Element {
  const form = createForm({
    defaultValues: { mail: "ada@example.org", code: "" },
    async onSubmit(values) {
      await new Promise(resolve => setTimeout(resolve, 800));
      if (values.code !== "1234") return { errors: { code: "This code has been used.", mail: "Nobody is invited." } };
      return undefined;
    },
  });
  return (
    <Form form={form} summary style={{ "max-inline-size": "24rem" }}>
      <FormField form={form} name="mail" label="E-mail" required>
        <Input type="email" />
      </FormField>
      <FormField form={form} name="code" label="Code" help="1234 is taken, anything else is not." required>
        <Input inputmode="numeric" />
      </FormField>
      <SubmitButton>Redeem</SubmitButton>
    </Form>
  );
}
