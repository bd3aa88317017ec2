// In a form
// A field like any other: it is sent, with and without JavaScript, and it can be wrong.
import { createSignal, type JSX } from "solid-js";
import { Form, FormField, SubmitButton, Text, Transfer, createForm } from "solid-reflect/kit";

const people = ["Ada", "Ben", "Cleo", "Dora", "Emil"].map(label => ({ value: label, label }));

export default function InForm(): JSX.Element {
  const [sent, setSent] = createSignal("");
  const form = createForm({
    defaultValues: { jury: ["Ada"] },
    onSubmit: ({ jury }) => void setSent(`The jury: ${jury.join(", ")}`),
  });
  return (
    <Form form={form}>
      <FormField
        form={form}
        name="jury"
        label="Jury"
        help="Three at least"
        validate={(jury: string[]) => (jury.length < 3 ? "Choose three people at least." : undefined)}
      >
        <Transfer options={people} titles={["People", "Jury"]} height="11rem" />
      </FormField>
      <SubmitButton>Appoint</SubmitButton>
      <Text muted>{sent()}</Text>
    </Form>
  );
}
