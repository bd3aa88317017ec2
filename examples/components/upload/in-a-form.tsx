// Sent with the form
// Without `upload` nothing is sent until the form is. The input holds what was dropped as well, so the form sends it
// without JavaScript too.
import { createSignal, type JSX } from "solid-js";
import { Form, FormField, SubmitButton, Text, Upload, createForm, type UploadItem } from "solid-reflect/kit";

export default function UploadInForm(): JSX.Element {
  const [sent, setSent] = createSignal("");
  const form = createForm({
    defaultValues: { papers: [] as UploadItem[] },
    onSubmit: values => setSent(values.papers.map(paper => paper.name).join(", ")),
  });
  return (
    <Form form={form} style={{ "max-inline-size": "24rem" }}>
      <FormField form={form} name="papers" label="Papers" required="At least one, please.">
        <Upload variant="button" />
      </FormField>
      <SubmitButton>Hand in</SubmitButton>
      <Text role="status">{sent() && `Handed in: ${sent()}`}</Text>
    </Form>
  );
}
